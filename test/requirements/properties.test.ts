import { describe, expect, test } from 'vitest';
import { journey } from '../../machines/index.ts';
import { properties } from '../../machines/requirements/properties/index.ts';
import { eventText } from '../../machines/texts.ts';
import { analyse, analysisOf } from '../../src/deg/analysis.ts';
import { journeyVerdicts } from '../../src/deg/properties.ts';
import { type PlantId, plants } from './planted/plants.ts';
import { mustViolate, violated } from './planted/violated.ts';
import { violations } from './planted/violations.ts';

const analysis = analysisOf('journey');
const { decisions, data, findings } = journeyVerdicts(analysis);

describe('of everything that can happen in the journey it is true:', () => {
  const told = decisions.map(({ property: { id, says, sources }, holds, vacuous, over }) => {
    return { title: `${says.en} (${sources.join(', ')}) [${id}]`, holds, vacuous, over };
  });

  test.each(told)('$title', ({ holds, vacuous, over }) => {
    expect({ holds, vacuous }).toEqual({ holds: true, vacuous: false });
    expect(over.configurations).toBeGreaterThanOrEqual(analysis.space.size);
    expect(over.steps).toBeGreaterThanOrEqual(analysis.space.stepCount);
  });
});

test('all properties were decided and all data compared, and nothing was found', () => {
  expect(decisions.map(({ property }) => property.id)).toEqual(properties.map(({ id }) => id));
  expect(data.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(findings).toEqual([]);
});

test('no two properties have the same id, sentence or claim', () => {
  const claims = properties.map(({ claim }) => JSON.stringify(claim));
  const sentences = properties.flatMap(({ says: { ru, en } }) => [ru, en]);
  expect(new Set(properties.map(({ id }) => id)).size).toBe(properties.length);
  expect(new Set(sentences).size).toBe(2 * properties.length);
  expect(new Set(claims).size).toBe(properties.length);
});

describe('a property of each sort fails where it must; planted,', () => {
  // One of each file of faults. All of them, for every property, are planted in the longer run.
  const some = [
    'Tver files an application',
    'the ballot opens without identity',
    'the ТИК is advised during the wait',
    'a first attempt with a fault is met with silence',
    'what is being processed opens the ballot',
    'a mark is kept for who comes back',
    'the station for home',
  ] as const satisfies readonly PlantId[];

  test.each(some)('«%s» violates what it must, which holds without it', (id) => {
    const must = mustViolate(id);
    expect(must.length).toBeGreaterThan(0);
    expect(violated(plants[id].machine(), plants[id].starts, must)).toEqual(must);
    expect(violated(journey, plants[id].starts, must)).toEqual([]);
  });

  test('every property has such a fault', () => {
    expect(Object.keys(violations)).toEqual(properties.map(({ id }) => id));
    expect(Object.values(violations).filter((planted) => planted.length === 0)).toEqual([]);
  });
});

test('what is violated is told with its sentence, its sources and the shortest story (R-22)', () => {
  const { starts, machine } = plants['what is being processed opens the ballot'];
  const found = journeyVerdicts(
    analyse({ ...analysis.subject, machine: machine(), inputs: starts }),
  ).findings;
  const finding = found.find(({ where }) => where === 'no-ballot-without-accounted');
  expect(finding?.check).toBe('property');
  expect(finding?.message).toContain('A voter of a listed region other than Moscow never gets a ballot');
  expect(finding?.message).toContain('R-13, R-22, R-57, D-14');
  const story = ['filing.opened', 'application.submitted', 'filing.closed', 'voting.opened'];
  const steps = story.map((key, index) => `${index + 1}) ${eventText(key).step.en}`);
  const told = finding!.message.split('\n').map((line) => line.trim());
  expect(told.filter((line) => /^\d+\) /.test(line))).toEqual(steps);
});
