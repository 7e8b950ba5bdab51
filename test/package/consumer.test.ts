import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wrongTypesIn } from './compile.ts';
import { folderWithPackage } from './packed.ts';

const folder = folderWithPackage(['vitest', 'fast-check', '@types/node']);

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

/** A page, or what tests it: something of every subpath, and what must not compile. */
const consumer = `
import { createActor } from 'xstate';
import {
  type JourneyEvent, journey, observe, type Outcome, president2024, type ReasonId, refusalReasons,
} from 'deg-workflow-model';
import { chartOf } from 'deg-workflow-model/chart';
import { begin, type Description, describe, nextInstant, restore, type Saved, save, step, take } from 'deg-workflow-model/embed';
import { civilDateAt, defineElection, type Fault } from 'deg-workflow-model/election';
import { commandsOf } from 'deg-workflow-model/fast-check';
import { formatNames } from 'deg-workflow-model/formats';
import { DegGuide } from 'deg-workflow-model/guide';
import { closedLabels, outcomeLabels } from 'deg-workflow-model/labels';
import { suiteFor } from 'deg-workflow-model/paths';
import { type ReviewData, StatechartReview, unpackData } from 'deg-workflow-model/review';
import { plainWords, type Sut } from 'deg-workflow-model/run';
import { explore } from 'deg-workflow-model/space';
import { stateText } from 'deg-workflow-model/texts';
import { describePaths } from 'deg-workflow-model/vitest';

const at = Date.parse('2024-02-01T12:00:00+03:00');
const standing = begin({ registration: 'Москва', profile: { adult: true } }, at, president2024);
const event: JourneyEvent = { type: 'identity.confirmed', via: 'sber' };
const { result } = take(standing, event, at, president2024);
export const reasons: readonly ReasonId[] = result.kind === 'refused' ? result.reasons : [];
export const described: Description = describe(standing.snapshot, {
  lang: 'ru', now: at, zone: 'Europe/Moscow', election: president2024, registration: 'Москва', correctedAt: null,
});
export const saved: Saved = step(save(standing, president2024), event, at, president2024).saved;
export const again = restore(saved, president2024).standing;
export const next: number | null = nextInstant(again, president2024);

const actor = createActor(journey, { input: { route: 'tver' } });
const outcome: Outcome | null = observe(actor.getSnapshot()).outcome;
export const label: string = outcome ? outcomeLabels[outcome].en : closedLabels.ended.ru;
export const why = refusalReasons({ route: 'other', application: 'none', filing: 'open' });
export const day: string = civilDateAt(at, 'Asia/Kamchatka');
export const faults: readonly Fault[] = [];
export const checked = defineElection(president2024);

const element: DegGuide = document.createElement('deg-guide');
element.lang = 'en';
const review: StatechartReview = document.createElement('statechart-review');
const data: ReviewData = unpackData('{}');
review.data = data;
export const isGuide = element instanceof DegGuide && review instanceof StatechartReview;

const space = explore(journey, { inputs: [{ route: 'tver' }] });
export const suite = suiteFor(space, chartOf(journey), 'transitions');
export const sut: Sut<null, null> = { start: () => null, send: () => {}, observe: () => null, expected: () => null };
describePaths(journey, suite, sut, { words: plainWords('journey', 'en') });
export const all = [formatNames, commandsOf(space, sut), stateText('journey').name.ru];

// @ts-expect-error no such provider
export const unknownProvider: JourneyEvent = { type: 'identity.confirmed', via: 'bank' };
// @ts-expect-error how is missing
export const without: JourneyEvent = { type: 'identity.confirmed' };
// @ts-expect-error misspelt
export const misspelt: Outcome = 'votted';
// @ts-expect-error no such reason
export const unknownReason: ReasonId = 'R-48';
// @ts-expect-error no such label
export const unknownLabel = closedLabels.over;
// @ts-expect-error an instant is a number
nextInstant(again, '2024-03-15');
`;

test.each([
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'preserve', moduleResolution: 'bundler' },
])('a strict program that uses every subpath compiles, as $module', (resolution) => {
  expect(compiled({ ...strict, ...resolution, skipLibCheck: true }, consumer)).toBe('');
});

test('the types of what is embedded hold by themselves too', () => {
  // XState's own types do not hold under exactOptionalPropertyTypes.
  const options = { ...strict, exactOptionalPropertyTypes: false, module: 'nodenext', skipLibCheck: false };
  const subpaths = ['', '/texts', '/labels', '/election', '/embed', '/guide', '/review'];
  const code = subpaths.map((subpath, index) => `export * as p${index} from 'deg-workflow-model${subpath}';`);
  expect(compiled(options, code.join('\n'))).toBe('');
});

/** What the compiler finds wrong. */
function compiled(compilerOptions: object, code: string): string {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'consumer.ts'), code);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['consumer.ts'] }));
  return wrongTypesIn(folder);
}
