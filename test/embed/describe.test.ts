import { expect, test } from 'vitest';
import { president2024 } from '../../machines/index.ts';
import { source } from '../../machines/requirements/index.ts';
import { stateText, texts } from '../../machines/texts.ts';
import { describe as described } from '../../src/embed/describe.ts';
import type { Description, Language } from '../../src/embed/description.ts';
import type { JourneySnapshot } from '../../src/embed/standing.ts';
import { space } from '../journey/journey-space.ts';
import { factsAt } from '../journey/oracle-beside.ts';
import * as oracle from '../oracle/index.ts';

const registrationOf: Readonly<Record<oracle.Route, string>> = {
  moscow: 'Москва',
  federal: 'Новосибирская область',
  tver: 'Тверская область',
  other: 'other',
};

// In every region voting is open then, and the wait after a correction made then ends before any boundary.
const now = Date.parse('2024-03-16T09:00Z');
const correctedEarly = Date.parse('2024-01-02T09:00Z');

function describeAt(index: number, lang: Language): Description {
  const facts = factsAt[index]!;
  return described(space.configurations[index]!.snapshot as JourneySnapshot, {
    lang,
    now,
    zone: 'Europe/Berlin',
    election: president2024,
    registration: registrationOf[facts.route],
    correctedAt: facts.wait === 'running' ? correctedEarly : null,
  });
}

const indices = space.configurations.map(({ index }) => index);
const inRussian = indices.map((index) => describeAt(index, 'ru'));

/** What is wrong with the descriptions, each kind once, with the first configuration that shows it. */
function faultsIn(check: (description: Description, facts: oracle.Facts) => readonly string[]): string[] {
  const found = new Map<string, number>();
  for (const index of indices) {
    for (const fault of check(inRussian[index]!, factsAt[index]!)) {
      if (!found.has(fault)) found.set(fault, index);
    }
  }
  return [...found].map(([fault, index]) => `${fault} (configuration ${index})`);
}

const differs = (what: string, given: unknown, expected: unknown): string[] => {
  const [a, b] = [given, expected].map((each) => JSON.stringify(each));
  return a === b ? [] : [`${what}: ${a} instead of ${b}`];
};

const steps = oracle.eventEntries.filter(({ actor }) => actor !== 'clock');
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const keys = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key);

test('every step of the route is available, refused or closed as the oracle has it (R-48, R-62, D-22, D-37)', () => {
  const faults = faultsIn((description, facts) => {
    const { events } = oracle.observe(facts);
    const own = steps.filter(({ routes }) => routes.includes(facts.route));
    const withStatus = (is: (found: oracle.Availability) => boolean) =>
      keys(own.filter(({ key }) => is(events[key])));
    return [
      ...differs(
        'available',
        keys(description.actions),
        withStatus((found) => found === 'available'),
      ),
      ...differs(
        'refused',
        keys(description.refused),
        withStatus((found) => found === 'refused'),
      ),
      ...differs(
        'closed',
        keys(description.closed),
        withStatus((found) => found !== 'available' && found !== 'refused'),
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('every reason is given, of closed steps and of refusals, now and the last time (R-49 … R-58, R-62, D-22)', () => {
  const faults = faultsIn(({ closed, refused, reasons }, facts) => [
    ...closed.flatMap(({ key, why }) => differs(key, ids(why), oracle.obstacles(facts, key))),
    ...refused.flatMap((each) => differs(each.key, ids(each.reasons), oracle.reasonsAgainstFiling(facts))),
    ...differs('the last refusal', ids(reasons), facts.reasons),
  ]);
  expect(faults).toEqual([]);
});

test('what leads on is what is available, goes back nowhere and is nothing said twice (D-25, D-39)', () => {
  const faults = faultsIn(({ next }, facts) => {
    const { events } = oracle.observe(facts);
    const leading = steps.filter(
      ({ key }) => events[key] === 'available' && oracle.repeatItem(facts, key) === null,
    );
    return differs('next', [...next].sort(), keys(leading).sort());
  });
  expect(faults).toEqual([]);
});

test('what leads on begins with filing or the ТИК, and the voter’s own steps come before what is awaited', () => {
  const rank = (key: string) => {
    if (key === 'application.submitted') return 0;
    if (key === 'tik.asked') return 1;
    return steps.find((each) => each.key === key)?.actor === 'voter' ? 2 : 3;
  };
  const faults = faultsIn(({ next }) => {
    const ranks = next.map(rank);
    return differs('order', ranks, ranks.toSorted());
  });
  expect(faults).toEqual([]);
});

/** Where the voter stands, by the id of the text that says so; written from the contract's situations. */
function titleState(facts: oracle.Facts): string {
  if (facts.outcome) return facts.outcome;
  if (facts.ballot) return facts.ballot;
  switch (facts.route) {
    case 'moscow':
      if (facts.fullAccount) return 'fullAccount';
      if (!facts.fullNameGiven || !facts.emailGiven || !facts.phoneGiven) return 'accountData';
      return facts.addressGiven && facts.snilsGiven ? 'identityOpen' : 'documents';
    case 'federal':
      return facts.application === 'refusedByCommission' ? 'notTriedAgain' : facts.application!;
    case 'tver':
      return 'undecided';
    case 'other':
      return 'otherFiling';
  }
}

test('title, explanation, outcome and phase say where the voter stands (R-22, R-39, D-31)', () => {
  const faults = faultsIn((description, facts) => {
    const { name, about } = stateText(titleState(facts));
    const phase = facts.phase ?? 'voting';
    return [
      ...differs('title', [description.title, description.explanation], [name.ru, about.ru]),
      ...differs('outcome', description.outcome?.id ?? null, facts.outcome),
      ...differs('phase', description.phase, { id: phase, text: texts.phases[phase].ru }),
      ...differs('situations', description.situations.length === 0, facts.outcome !== null),
    ];
  });
  expect(faults).toEqual([]);
});

/** Which date matters next, written from the leaflet: who files waits for filing, who has filed or need not for voting. */
function deadlineFor({ route, outcome, phase, wait, application, ballot }: oracle.Facts): string | null {
  if (outcome) return null;
  if (wait === 'running') return 'correction.waitOver';
  const filed = ['awaitingCode', 'awaitingDecision', 'accounted'].includes(application ?? '');
  switch (route) {
    case 'moscow':
      return phase === 'voting' ? 'voting.closed' : 'voting.opened';
    case 'federal':
      if (filed || ballot) return phase === 'voting' ? 'voting.closed' : 'voting.opened';
      if (phase === 'beforeFiling') return 'filing.opened';
      return phase === 'filing' ? 'filing.closed' : 'voting.opened';
    case 'tver':
      return 'voting.closed';
    case 'other':
      return 'voting.opened';
  }
}

test('the deadline is the next date that matters to this voter (R-13, R-30, R-39, D-36, D-38)', () => {
  const faults = faultsIn((description, facts) =>
    differs('deadline', description.deadline?.id ?? null, deadlineFor(facts)),
  );
  expect(faults).toEqual([]);
});

test('every reason is told in plain words beside the leaflet’s own sentence, with what can be done (R-49 … R-58)', () => {
  const faults = faultsIn(({ refused, closed, reasons }) => {
    const told = [...refused.flatMap((each) => each.reasons), ...reasons];
    return [
      ...told.flatMap(({ id, text, quoted }) => [
        ...differs(id, text, texts.reasons[id].ru),
        ...differs(`${id} quoted`, quoted, [{ id, text: source(id).text.ru }]),
      ]),
      ...closed.flatMap(({ key, why }) =>
        why.flatMap(({ id, text, quoted, remedy, remedySources }) => [
          ...differs(`${key} ${id}`, text, texts.closed[id].ru),
          ...(quoted.length > 0 && remedy !== '' && remedySources.length > 0
            ? []
            : [`${key} ${id} rests on nothing`]),
          ...quoted.flatMap((each) => differs(each.id, each.text, source(each.id).text.ru)),
        ]),
      ),
    ];
  });
  expect(faults).toEqual([]);
});

const shownFields = new Set([
  'title',
  'explanation',
  'name',
  'about',
  'text',
  'label',
  'remedy',
  'inRegion',
  'own',
]);

/** Every text of a description, wherever it stands in it. */
function textsIn(part: unknown, found: Set<string>): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [field, value] of Object.entries(part)) {
    if (typeof value === 'string' && shownFields.has(field)) found.add(value);
    else textsIn(value, found);
  }
  return found;
}

test.each(['ru', 'en'] as const)('in every configuration everything is said in one language: %s', (lang) => {
  const shown = new Set<string>();
  for (const index of indices) {
    textsIn(lang === 'ru' ? inRussian[index] : describeAt(index, lang), shown);
  }
  expect(shown.size).toBeGreaterThan(200);
  const names = president2024.regions.map(({ name }) => name).concat(president2024.tver.name);
  const allowed = new RegExp(`«[^»]*»|ДЭГ|ТИК|МФЦ|СНИЛС|ЦИК|${names.join('|')}`, 'g');
  const wrong = [...shown].filter((text) => {
    if (text.trim() === '') return true;
    return lang === 'ru' ? !/[а-яё]/i.test(text) : /[а-яё]/i.test(text.replace(allowed, ''));
  });
  expect(wrong).toEqual([]);
});
