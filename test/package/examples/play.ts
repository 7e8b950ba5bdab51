import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as oracle from '../../oracle/index.ts';
import type { Scenario } from './scenarios.ts';

/** What an example's page shows. */
interface Shown {
  /** Of the calendar; null once there is an outcome. */
  readonly phase: string | null;
  readonly outcome: string | null;
  /** Of the last refusal. */
  readonly reasons: readonly string[];
  /** By event key: available, refused, or the first reason why it is closed. */
  readonly events: Readonly<Record<string, string>>;
}

/**
 * Goes a scenario's way through the page that is open, and compares what it shows after each move with the oracle.
 * @throws an assertion where the two differ
 */
export async function play(
  page: Page,
  { registration, profile, moves, refusals, outcome }: Scenario,
): Promise<void> {
  await begin(page, registration, profile);
  let facts = withFilingOpen(oracle.start(profile));
  const reasons: (readonly oracle.ReasonId[])[] = [];
  await expectShown(page, facts, 'at the start');
  for (const [place, move] of moves.entries()) {
    if (move === 'reload') {
      await page.waitForLoadState('networkidle');
      await page.reload();
    } else {
      const decision = oracle.decide(facts, move);
      if (decision.kind === 'unavailable') throw new Error(`${move} is closed: ${decision.why}`);
      if (decision.kind === 'refused') reasons.push(decision.reasons);
      facts = decision.next;
      await page.click(isOfCalendar(move) ? '[data-next]' : `li[data-event="${move}"] button`);
    }
    await expectShown(page, facts, `after move ${place + 1}, ${move}`);
  }
  expect(reasons).toEqual(refusals);
  expect((await shown(page)).outcome).toBe(outcome);
}

/** Fills in the form and sends it. */
export async function begin(page: Page, registration: string, profile: oracle.Profile): Promise<void> {
  await page.selectOption('select[name=registration]', registration);
  for (const [fact, value] of Object.entries(profile)) {
    if (value === true) await page.check(`input[name=${fact}]`);
  }
  await page.click('form button');
}

/** The demonstration begins while filing is open. */
function withFilingOpen(facts: oracle.Facts): oracle.Facts {
  const decision = oracle.decide(facts, 'filing.opened');
  if (decision.kind !== 'accepted') throw new Error('Filing cannot open.');
  return decision.next;
}

async function expectShown(page: Page, facts: oracle.Facts, when: string): Promise<void> {
  await expect.poll(() => shown(page), { message: when, timeout: 10_000 }).toEqual(expected(facts));
}

function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const whys = (inside: Element | null) =>
      [...(inside?.querySelectorAll<HTMLElement>('[data-why]') ?? [])].map(
        ({ dataset }) => dataset.why ?? '',
      );
    const steps = [...document.querySelectorAll<HTMLElement>('li[data-event]')].map((step) => {
      const { event = '', status = '' } = step.dataset;
      return [event, status === 'closed' ? (whys(step)[0] ?? '') : status];
    });
    const outcome = document.querySelector('h1')?.dataset.outcome ?? null;
    const phase = document.querySelector<HTMLElement>('[data-phase]')?.dataset.phase ?? null;
    return {
      phase: outcome === null ? phase : null,
      outcome,
      reasons: whys(document.querySelector('[role=alert]')),
      events: Object.fromEntries(steps),
    };
  });
}

function expected(facts: oracle.Facts): Shown {
  const { phase, events, reasons, outcome } = oracle.observe(facts);
  const ofRoute = oracle.eventEntries.filter(
    ({ key, routes }) => routes.includes(facts.route) && !isOfCalendar(key),
  );
  return {
    phase,
    outcome,
    reasons,
    events: Object.fromEntries(ofRoute.map(({ key }) => [key, events[key]])),
  };
}

function isOfCalendar(key: string): boolean {
  return calendar.has(key);
}

const calendar: ReadonlySet<string> = new Set(
  oracle.eventEntries.filter(({ actor }) => actor === 'clock').map(({ key }) => key),
);
