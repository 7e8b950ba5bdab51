import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alphabet } from '../../machines/index.ts';
import { eventText, type GuardTextId, stateText, texts } from '../../machines/texts.ts';
import { chartOf } from '../../src/chart/index.ts';
import { foldedOf } from '../../src/deg/stages.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { words } from '../../src/review/words.ts';
import { viewOf, viewSpecs } from '../../src/views/index.ts';
import { launchBrowser } from '../browser.ts';
import { ready } from '../page-ready.ts';
import { type Declared, declaredIn, fact, factsOf, nodesIn } from './facts.ts';
import { outlineFacts, readOutline } from './read-outline.ts';
import { pictureFacts, readPicture } from './read-picture.ts';

// The page that is shipped, as a reader opens it.
const file = fileURLToPath(new URL('../../docs/review.html', import.meta.url));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await ready(page);
});
afterAll(() => browser?.close());

type Language = 'ru' | 'en';
const languages = ['ru', 'en'] as const satisfies readonly Language[];
const cases = subjects.flatMap((subject) => languages.map((language) => ({ ...subject, language })));

describe.each(cases)('Of the machine $id in $language', ({ id, machine, language }) => {
  const declared = declaredIn(machine);
  let outline: Awaited<ReturnType<typeof readOutline>>;
  let picture: Awaited<ReturnType<typeof readPicture>>;
  beforeAll(async () => {
    await page.evaluate(show, `#machine=${id}&lang=${language}&view=outline&picture=whole`);
    outline = await page.evaluate(readOutline);
    picture = await page.evaluate(readPicture);
  });

  it('outline and picture state exactly what is written in the machine', () => {
    const written = sorted(factsOf(machine));
    expect(sorted(outlineFacts(outline, words[language]))).toEqual(written);
    expect(sorted(pictureFacts(picture))).toEqual(written);
  });

  it('outline and picture name every state as the model does', () => {
    const names = nodesIn(machine).map((node) => fact.says(node.id, stateText(node.id).name[language]));
    expect(sorted(outline.states.map(({ id, name }) => fact.says(id, name)))).toEqual(sorted(names));
    expect(sorted(picture.states.map(({ id, name }) => fact.says(id, name)))).toEqual(
      sorted(names.map((name) => name.replace(/(?<=: ).*/, (words) => words.replaceAll(/\s/g, '')))),
    );
  });

  it('outline and picture say of every transition what sets it off, and under which condition', () => {
    expect(sorted(outline.ways.map(({ id, ...way }) => fact.says(id, outlineWords(way))))).toEqual(
      sorted(declared.map((each) => fact.says(each.id, wordsInOutline(each, language)))),
    );
    expect(sorted(picture.arrows.map(({ id, text }) => fact.says(id, text)))).toEqual(
      sorted(
        declared.map((each) => fact.says(each.id, wordsInPicture(each, language).replaceAll(/\s/g, ''))),
      ),
    );
    expect(sorted(picture.arrows.flatMap(({ id, always }) => (always ? [id] : [])))).toEqual(
      sorted(declared.flatMap(({ id, event }) => (event === 'xstate.always' ? [id] : []))),
    );
  });

  it('outline and picture show the same attempts as refused, and these are those that record reasons', () => {
    const refusals = declared.filter(({ definition }) =>
      definition.actions.some((action) => (action as { type?: string }).type === 'recordReasons'),
    );
    const refused = (all: readonly { readonly id: string; readonly refusal: boolean }[]) =>
      sorted(all.flatMap(({ id, refusal }) => (refusal ? [fact.refuses(id)] : [])));
    expect(refused(outline.ways)).toEqual(sorted(refusals.map(({ id }) => fact.refuses(id))));
    expect(refused(picture.arrows)).toEqual(refused(outline.ways));
  });
});

describe.each(languages)('In %s', (language) => {
  it('different conditions have different words, and so have different events', () => {
    const guards = Object.values(texts.guards).flatMap(({ is, isNot }) => [is[language], isNot[language]]);
    expect(repeated(guards)).toEqual([]);
    expect(repeated(alphabet.map(({ key }) => eventText(key).name[language]))).toEqual([]);
  });
});

const views = subjects.flatMap((subject) => {
  const chart = chartOf(subject.machine);
  return viewSpecs(chart, foldedOf(subject.id)).map((spec) => ({ subject: subject.id, chart, spec }));
});

describe.each(views)('The picture $spec.id of $subject', ({ chart, spec }) => {
  const { boxes, arrows, chart: drawn } = viewOf(chart, spec);

  it('has one box for every state', () => {
    expect(sorted([...boxes.values()].flat())).toEqual(sorted(chart.states.map(({ id }) => id)));
    expect(sorted(boxes.keys())).toEqual(sorted(drawn.states.map(({ id }) => id)));
  });

  it('has one arrow for every transition that is not wholly inside one box', () => {
    const boxOf = new Map([...boxes].flatMap(([box, states]) => states.map((id) => [id, box] as const)));
    const folded = new Set(spec.folded);
    const hidden = chart.transitions.filter(({ source, targets }) => {
      const box = boxOf.get(source)!;
      // The overview leaves out what happens while a state stays, folded or not.
      const hasNoInside = folded.has(box) || (spec.kind === 'overview' && targets.length === 0);
      return hasNoInside && targets.every((target) => boxOf.get(target) === box);
    });
    const all = [...[...arrows.values()].flat(), ...hidden.map(({ id }) => id)];
    expect(sorted(all)).toEqual(sorted(chart.transitions.map(({ id }) => id)));
  });

  it('leads every arrow from and to the boxes of the states that it stands for', () => {
    const boxOf = new Map([...boxes].flatMap(([box, states]) => states.map((id) => [id, box] as const)));
    const transitions = new Map(chart.transitions.map((each) => [each.id, each]));
    for (const { id, source, targets } of drawn.transitions) {
      for (const one of (arrows.get(id) ?? []).map((each) => transitions.get(each)!)) {
        expect([source, sorted(targets)], one.id).toEqual([
          boxOf.get(one.source),
          sorted(new Set(one.targets.map((target) => boxOf.get(target)!))),
        ]);
      }
    }
  });
});

function sorted(all: Iterable<string>): readonly string[] {
  return [...all].sort();
}

function repeated(all: readonly string[]): readonly string[] {
  return all.filter((each, index) => all.indexOf(each) < index);
}

interface Composed {
  readonly name: string;
  readonly type?: GuardTextId;
  readonly guards?: readonly unknown[];
}

/**
 * The words for a guard as XState holds it.
 * @param join puts the words for the parts of a composed guard together
 */
function guardWords(
  guard: unknown,
  language: Language,
  join: (op: 'and' | 'or', parts: readonly string[]) => string,
): string {
  const of = (one: unknown, holds: boolean): string => {
    const { name, type, guards = [] } = (typeof one === 'string' ? { type: one } : one) as Composed;
    if (type !== undefined) return texts.guards[type][holds ? 'is' : 'isNot'][language];
    if (name === 'not') return of(guards[0], !holds);
    return join(
      name as 'and' | 'or',
      guards.map((part) => of(part, holds)),
    );
  };
  return guard === undefined ? '' : of(guard, true);
}

function wordsInPicture(each: Declared, language: Language): string {
  const condition = guardWords(
    each.definition.guard,
    language,
    (op, parts) => `(${parts.join({ and: ', ', or: { ru: ' или ', en: ' or ' }[language] }[op])})`,
  ).replace(/^\((.*)\)$/, '$1');
  if (each.event.startsWith('xstate.done.')) return { ru: 'всё указано', en: 'everything given' }[language];
  if (each.event === 'xstate.always') return `[${condition || { ru: 'иначе', en: 'otherwise' }[language]}]`;
  const name = eventText(each.event).name[language];
  return condition === '' ? name : `${name} [${condition}]`;
}

function wordsInOutline(each: Declared, language: Language): string {
  const { outline } = words[language];
  const bare = (text: string) => text.replace(/^\((.*)\)$/, '$1');
  const events = alphabet
    .filter(({ type }) => type === each.event)
    .map(({ key }) => eventText(key).name[language]);
  const trigger = each.event.startsWith('xstate.done.')
    ? outline.whenDone(stateText(each.definition.source.id).name[language])
    : each.event === 'xstate.always'
      ? outline.byItself
      : events.join(outline.orEvent);
  return outlineWords({
    trigger,
    guard:
      bare(
        guardWords(
          each.definition.guard,
          language,
          (op, parts) => `(${parts.join(`, ${words[language][op]} `)})`,
        ),
      ) || null,
    otherwise: Number(each.id.split('/').at(-1)) > 0,
  });
}

function outlineWords(way: {
  readonly trigger: string;
  readonly guard: string | null;
  readonly otherwise: boolean;
}) {
  return `${way.trigger}${way.otherwise ? ', otherwise' : ''} [${way.guard ?? ''}]`;
}

/** Goes to an address of the page and waits until it is shown. Runs in the page. */
async function show(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
  const app = document.querySelector('statechart-review') as
    | (Element & { updateComplete: Promise<unknown> })
    | null;
  await app?.updateComplete;
  const parts = app?.shadowRoot?.querySelectorAll('review-diagram, review-outline') ?? [];
  for (const part of parts) await (part as Element & { updateComplete: Promise<unknown> }).updateComplete;
}
