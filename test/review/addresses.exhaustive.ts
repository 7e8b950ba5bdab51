import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHash } from '../../src/review/logic/address.ts';
import { storyText } from '../../src/review/logic/paths/story-link.ts';
import { pictures } from '../../src/review/logic/pictures/pictures.ts';
import { words as allWords } from '../../src/review/words.ts';
import { launchBrowser } from '../browser.ts';
import { committedData, committedPage } from '../committed-page.ts';
import { devices, openFile, show } from './person.ts';

// Every address that the page of the model makes or holds leads to what it names.

const data = committedData();
const complaints: string[] = [];
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const { options } = devices.mouse;
  page = await openFile(browser, { file: committedPage, hash: '#lang=en', options }, complaints);
});
afterAll(() => browser.close());

/** An address, where on the page it shows what it names, and what is to be read there. */
type Led = readonly [hash: string, selector: string, text: string];

/**
 * Opens one address after the other, without loading the page again and without painting: it is read, not looked at.
 * @returns what does not show what it names
 */
async function astray(addresses: readonly Led[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const element = document.querySelector<HTMLElement>('statechart-review')!;
    const wrong: string[] = [];
    element.style.display = 'none';
    for (const [hash, selector, text] of all) {
      if (location.hash !== hash) {
        const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = hash;
        await changed;
        await new Promise((resolve) => setTimeout(resolve));
      }
      const found = [...element.shadowRoot!.querySelectorAll(selector)].map((each) =>
        (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
      if (!found.some((each) => each.includes(text)))
        wrong.push(`${hash}: "${found.join('|')}", not "${text}"`);
    }
    element.style.display = '';
    return wrong;
  }, addresses);
}

const blank = {
  language: 'en',
  view: 'diagram',
  theme: 'system',
  picture: null,
  picked: null,
  story: null,
  step: 0,
  walk: null,
} as const;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('The address', () => {
  it.each(data.machines.map((machine) => [machine.id, machine] as const))(
    'of every state, transition, picture and story of %s shows it',
    async (id, machine) => {
      const at = { ...blank, machine: id };
      const heading = 'review-details .heading h2';
      const picked = (kind: 'state' | 'transition', element: string, name: string): readonly Led[] => {
        const hash = toHash({ ...at, picked: { kind, id: element } });
        return [
          [hash, heading, plain(name)],
          [hash, '.canvas .is-picked', ''],
        ];
      };
      expect(
        await astray([
          ...machine.chart.states.flatMap(({ id: state }) =>
            picked('state', state, machine.states[state]!.name.en),
          ),
          ...machine.chart.transitions.flatMap(({ id: transition }) =>
            picked('transition', transition, machine.transitions[transition]!.en),
          ),
          ...pictures(machine).map(
            ({ view }): Led => [
              toHash({ ...at, picture: view.id }),
              `.toolbar option[value="${view.id}"]:checked, main:not(:has(.toolbar select))`,
              '',
            ],
          ),
          ...machine.suite.stories.map(
            (story): Led => [
              toHash({ ...at, view: 'paths', story: storyText(story), step: story.steps.length }),
              'review-player .quiet',
              allWords.en.position(story.steps.length, story.steps.length),
            ],
          ),
        ]),
      ).toEqual([]);
    },
  );

  it('of every passage opens it in the document', async () => {
    const at = { ...blank, machine: data.machines[0]!.id, view: 'document' } as const;
    const quotes = Object.keys(data.sources).filter((id) => data.sources[id]!.sort === 'quote');
    const led = quotes.map(
      (id): Led => [toHash({ ...at, picked: { kind: 'source', id } }), '.explained h3', id],
    );
    expect(await astray(led)).toEqual([]);
  });
});

/** Runs in the page: links and references by id that lead nowhere, and links out of the page. */
function broken(): readonly string[] {
  const root = document.querySelector('statechart-review')!.shadowRoot!;
  const named = ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-activedescendant', 'for'];
  const missing = named.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((element) =>
      element
        .getAttribute(name)!
        .split(/\s+/)
        .filter((id) => root.getElementById(id) === null)
        .map((id) => `${name}="${id}"`),
    ),
  );
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two of id="${id}"`);
  const out = [...root.querySelectorAll('[href]')]
    .map((element) => element.getAttribute('href')!)
    .filter(
      (href) => !href.startsWith('#') || (!href.includes('=') && root.getElementById(href.slice(1)) === null),
    );
  return [...missing, ...twice, ...out];
}

describe('Every section', () => {
  it.each(['diagram', 'outline', 'document', 'questions', 'walk', 'paths', 'counts'])(
    'refers only to what is on the page: %s',
    async (view) => {
      await show(page, `#machine=journey&lang=en&view=${view}`);
      expect(await page.evaluate(broken)).toEqual([]);
    },
  );

  it('has links that show what they name: to each question, and to each step of a story', async () => {
    const links = async (view: string, selector: string) => {
      await show(page, `#machine=journey&lang=en&view=${view}`);
      return page.locator(selector).evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
    };
    const questions = (await links('questions', '.contents a')).map(
      (hash): Led => [
        hash,
        '.question.picked .question-id',
        new URLSearchParams(hash.slice(1)).get('source')!,
      ],
    );
    const steps = (await links('paths', '.suite .story-card[open] .step-link')).map(
      (hash, index): Led => [hash, '.suite .story [aria-current="step"] .step-link', String(index + 1)],
    );
    expect(questions).toHaveLength(Object.values(data.sources).filter(({ sort }) => sort !== 'quote').length);
    expect(steps).toHaveLength(data.machines[0]!.suite.stories[0]!.steps.length);
    expect(await astray([...questions, ...steps])).toEqual([]);
  });

  it('asks the network for nothing, and complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
