import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormField, Text } from '../../src/review/data.ts';
import { numberInWords } from '../../src/review/logic/format.ts';
import { around, modelOf } from '../../src/review/logic/model.ts';
import { words as allWords } from '../../src/review/words.ts';
import { launchBrowser } from '../browser.ts';
import { committedData, committedPage } from '../committed-page.ts';
import { devices, type Hand, openFile, show } from './person.ts';
import { readPdf } from './read-pdf.ts';

// The uses that the page is made for, one scenario each, on the page of the model as it is given away.

const data = committedData();
const [journey] = data.machines as [(typeof data.machines)[0]];
const complaints: string[] = [];
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const asNumber = (cell: string) => Number(cell.replace(/\D/g, ''));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const cases = (['ru', 'en'] as const).flatMap((language) =>
  (['mouse', 'keyboard', 'touch'] as const).map((device) => [language, device] as const),
);

describe.each(cases)('A person who reads %s and uses %s', (language, device) => {
  const words = allWords[language];
  const of = (text: Text | undefined) => text![language];
  const nameOf = (state: string) => of(journey.states[state]?.name);
  const start = `#machine=journey&lang=${language}&view=`;
  let page: Page;
  let hand: Hand;
  beforeAll(async () => {
    const { options } = devices[device];
    page = await openFile(browser, { file: committedPage, hash: `${start}diagram`, options }, complaints);
    hand = devices[device].hand(page);
  });
  afterAll(() => page.context().close());

  const canvas = (id: string) => page.locator(`.canvas [data-state="${id}"]`);
  const button = (name: string | RegExp, exact = true) => page.getByRole('button', { name, exact });
  const heading = () => page.locator('review-details h2');
  const section = (view: keyof typeof words.view) => hand.press(page.locator(`#tab-${view}`));
  const text = async (found: Locator) => ((await found.textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const address = () => new URLSearchParams(new URL(page.url()).hash.slice(1));

  it('sees the six stages first, then more of one: in place, by a search, larger, darker, alone', async () => {
    const cards = page.locator('.stage-card h2');
    expect((await cards.allInnerTexts()).map((each) => each.replace(/^\d\s*/, ''))).toEqual(
      journey.stages.map(({ name }) => of(name)),
    );
    if (device !== 'touch') {
      const { y, height } = (await cards.last().boundingBox())!;
      expect(y + height).toBeLessThan(800);
    }
    await hand.press(cards.first().getByRole('button'));
    await canvas('documents').waitFor();
    await hand.press(button(words.pictures.fold));
    await canvas('documents').waitFor({ state: 'detached' });
    await hand.press(canvas('registration'));
    await heading()
      .filter({ hasText: nameOf('registration') })
      .waitFor();
    await hand.find(nameOf('voted'));
    await heading()
      .filter({ hasText: nameOf('voted') })
      .waitFor();
    const percent = async () => Number.parseInt(await text(page.locator('.percent')), 10);
    const before = await percent();
    await hand.press(button(words.zoomIn));
    await expect.poll(percent).toBeGreaterThan(before);
    await hand.choose(page.getByRole('combobox', { name: words.frame.theme, exact: true }), 'dark');
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('statechart-review')!).backgroundColor);
    await expect.poll(async () => Math.max(...(await ground()).match(/\d+/g)!.map(Number))).toBeLessThan(64);
    await hand.choose(page.getByRole('combobox', { name: words.pictures.picture }), 'alone:ballot');
    await canvas('registration').waitFor({ state: 'detached' });
    await canvas('notSignedIn').waitFor();
  });

  it('questions a transition: its sentence in context, its decision, its fact; from the sentence back to it', async () => {
    await show(page, `${start}diagram`);
    const { transition, text: point } = journey.stages.find(({ irrevocable }) => irrevocable)!.irrevocable!;
    const { sources } = journey.chart.transitions.find(({ id }) => id === transition)!;
    const sorted = (sort: string) => sources.find((id) => data.sources[id]!.sort === sort)!;
    const [quote, decision, fact] = [sorted('quote'), sorted('decision'), sorted('fact')];
    await hand.press(button(of(point)));
    const list = page.locator('review-details .source-list');
    const { words: said, sentence } = data.sources[quote]!.quote!;
    expect(await text(list.locator('blockquote', { hasText: sentence }).locator('mark'))).toBe(said);
    expect(await text(list)).toContain(`${words.questions.answer}: ${of(data.sources[decision]!.answer)}`);
    expect(await text(list)).toContain(
      `${words.questions.confidence}: ${of(data.sources[fact]!.confidence)}`,
    );
    await hand.press(list.getByRole('button', { name: quote, exact: true }));
    const explained = page.locator('review-document .explained');
    const name = of(journey.transitions[transition]).replaceAll('\n', ' ');
    await hand.press(explained.getByRole('button', { name, exact: true }));
    await heading().filter({ hasText: name }).waitFor();
    expect(address().get('transition')).toBe(transition);
    await hand.press(button(words.backTo(of(data.document!.title))));
    await page.locator('review-document').waitFor();
  });

  it('goes through the open questions one by one, each with what hangs on it', async () => {
    await section('questions');
    const asked = Object.keys(data.sources).filter((id) => data.sources[id]!.sort !== 'quote');
    const picked = page.locator('.question.picked');
    for (const [index, id] of asked.slice(0, 4).entries()) {
      await hand.press(button(words.questions.next));
      await picked.filter({ hasText: id }).waitFor();
      expect(await text(page.locator('.questions-bar .quiet'))).toBe(
        words.questions.position(index + 1, asked.length),
      );
      expect(await text(picked)).toContain(words.questions.hangs);
    }
    await hand.press(button(words.questions.previous));
    await picked.filter({ hasText: asked[2]! }).waitFor();
  });

  it('walks as a federal voter to a vote that is cast, past a refusal, and hands the log on as a link', async () => {
    await show(page, `${start}walk`);
    const take = (event: string) => hand.press(page.locator(`[data-event="${event}"]`));
    const now = page.locator('review-walk .walk-now');
    const log = page.locator('review-walk .story > li');
    await hand.choose(page.getByRole('combobox', { name: of(journey.form[0]!.label) }), 'federal');
    const phone = journey.form.find(({ id }) => id === 'phone')!;
    await hand.press(
      page
        .getByRole('group', { name: of(phone.label) })
        .getByRole('radio')
        .last(),
    );
    await hand.press(button(words.start));
    await take('application.submitted');
    const reasons = now.locator('.refusal li');
    expect(await reasons.count()).toBeGreaterThan(0);
    expect(await text(now)).toContain(of(data.refusal));
    const steps = await log.count();
    await hand.press(button(words.undo));
    await expect.poll(() => log.count()).toBe(steps - 1);
    await hand.press(button(words.redo));
    await expect.poll(() => log.count()).toBe(steps);
    await hand.press(button(words.restart));
    await expect.poll(() => log.count()).toBe(steps - 1);
    for (const event of ['phone.confirmed', 'application.submitted', 'code.sent', 'application.accounted']) {
      await take(event);
    }
    await hand.press(page.locator('.next-due'));
    await hand.press(page.locator('.next-due'));
    for (const event of [
      'ballot.signedIn',
      'conditions.accepted',
      'identity.verified',
      'ballot.issued',
      'ballot.marked',
      'vote.pressed',
      'choice.confirmed',
    ]) {
      await take(event);
    }
    expect(await text(now)).toContain(nameOf('voted'));
    // To load the page again is dear, and the same whatever the hand.
    if (device !== 'mouse') return;
    const told = await log.allTextContents();
    const { hash } = new URL(page.url());
    const { options } = devices[device];
    const other = await openFile(browser, { file: committedPage, hash, options }, complaints);
    expect(await other.locator('review-walk .story > li').allTextContents()).toEqual(told);
    await other.context().close();
  });

  const [reason] = journey.space.reasonLists.flat() as [string];
  it('checks paths: the suite, the shortest story to a refusal on the diagram, step by step', async () => {
    await show(page, `${start}paths`);
    const paths = page.locator('review-paths');
    expect(await paths.locator('.suite .story-card').count()).toBe(journey.suite.stories.length);
    await hand.choose(page.getByRole('combobox', { name: words.paths.goal }), `refusal ${reason}`);
    await hand.press(paths.locator('review-shortest .play'));
    for (const player = page.locator('review-player'); ; ) {
      const on = player.getByRole('button', { name: words.playForward });
      if (await on.isDisabled()) break;
      await hand.press(on);
    }
    expect(await page.locator('review-player .refusal').textContent()).toContain(
      of(data.sources[reason]!.text),
    );
    expect(await page.locator('.canvas .is-taken').count()).toBeGreaterThan(0);
  });

  it('lists all paths from one start: by outcome they add up, and an outcome keeps its own', async () => {
    await show(page, `${start}paths`);
    const all = page.locator('review-all-paths');
    const list = (name: string) => all.getByRole('combobox', { name, exact: true });
    await hand.press(button(words.paths.nav.all));
    const [route, adult] = journey.form as [FormField, FormField];
    await hand.choose(list(of(route.label)), 'moscow');
    await hand.choose(list(of(adult.label)), 'false');
    await hand.press(button(words.findPaths));
    const [status, sums] = [all.locator('.found'), all.locator('tfoot td')];
    const column = (number: number) =>
      all
        .locator(`tbody td:nth-of-type(${number})`)
        .allTextContents()
        .then((cells) => cells.map(asNumber));
    await status.filter({ hasText: words.paths.complete('', '').split('.')[0]! }).waitFor();
    const walked = await column(2);
    expect(walked.length).toBeGreaterThan(1);
    expect(await sums.allTextContents()).toEqual(Array(2).fill(numberInWords(sum(walked), language)));
    expect(await column(1)).toEqual(walked);
    await hand.choose(list(words.paths.filter.outcome), 'underAge');
    const kept = all.locator('tbody tr', { hasText: nameOf('underAge') });
    await expect.poll(async () => sum(await column(1))).toBeLessThan(sum(walked));
    await status.filter({ hasText: words.paths.complete('', '').split('.')[0]! }).waitFor();
    expect(await column(2)).toEqual(walked);
    expect(await kept.locator('td').nth(0).textContent()).toBe(await kept.locator('td').nth(1).textContent());
    expect(sum(await column(1))).toBe(asNumber((await kept.locator('td').nth(0).textContent()) ?? ''));
    expect(await page.locator('section[aria-labelledby="paths-reach"]').textContent()).toMatch(/91.*84/s);
    const tests = data.tests!.files.reduce((total, file) => total + file.tests, 0);
    expect(await page.locator('section[aria-labelledby="paths-tests"] tfoot').textContent()).toContain(
      numberInWords(tests, language),
    );
  });

  it('listens: opens the outline, reads what can happen in a state and follows it where it leads', async () => {
    await show(page, `${start}outline`);
    const state = (id: string) => page.locator(`.outline-tree [data-state="${id}"] > details > summary`);
    await hand.press(button(words.closeAll));
    await hand.press(state(journey.chart.states[0]!.id));
    const { source, targets } = journey.chart.transitions.find(
      ({ id }) => id === 'pressed/choice.confirmed/0',
    )!;
    const outer = around(modelOf(journey), source).slice(1);
    for (const id of [...outer, source]) await hand.press(state(id));
    const way = page.locator('.outline-tree [data-transition="pressed/choice.confirmed/0"]');
    expect(await way.locator('[data-fact="targets"]').innerText()).toContain(nameOf(targets[0]!));
    await hand.press(way.locator('[data-to] button'));
    await expect.poll(() => state(targets[0]!).evaluate((summary) => summary.matches(':focus'))).toBe(true);
    expect(await text(state(targets[0]!))).toContain(nameOf(targets[0]!));
  });
});

it('The page is printed on many sheets', async () => {
  const { options } = devices.mouse;
  const page = await openFile(browser, { file: committedPage, hash: '#lang=ru', options }, complaints);
  expect(readPdf(await page.pdf({ outline: true, tagged: true })).pages.length).toBeGreaterThan(10);
  await page.context().close();
});

it('nothing went wrong meanwhile: no error, no message, no request', () => {
  expect(complaints).toEqual([]);
});
