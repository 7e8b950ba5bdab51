import { describe, expect, test } from 'vitest';
import { type Claim, decide, type Story } from '../../src/checks/properties/index.ts';
import { analysisOf } from '../../src/deg/analysis.ts';
import { playableMachine } from '../../src/deg/explored-machine.ts';
import { journeyOptions } from '../../src/deg/properties.ts';
import { exploredForeign } from '../../src/review/foreign/machine.ts';
import { fromHash } from '../../src/review/logic/address.ts';
import { type ExploredModel, modelOf } from '../../src/review/logic/model.ts';
import { stepsOf } from '../../src/review/logic/paths/story.ts';
import { storyFrom } from '../../src/review/logic/paths/story-link.ts';
import { storyAddress } from '../../src/review/story-address.ts';
import type { StateSpace } from '../../src/space/index.ts';
import { options, parcel, space as parcelSpace } from '../checks/properties/parcel.ts';

const property = (claim: Claim) => ({ id: 'p', sources: [], says: { ru: '', en: '' }, claim });

/** What the page plays at an address: its start, and the keys of the events. */
function played(model: ExploredModel, address: string) {
  const { machine, view, story, step } = fromHash(address, [model.machine.id], null, 'ru');
  expect({ machine, view }).toEqual({ machine: model.machine.id, view: 'paths' });
  const found = storyFrom(model, story!)!;
  const steps = stepsOf(model, found);
  expect(step).toBe(steps.length);
  return { start: found.start, events: steps.map(({ event }) => model.machine.events[event]!.key) };
}

function told({ alphabet }: StateSpace, { path, repeats }: Story) {
  return {
    start: path.start,
    events: [...path.moves, ...repeats].map(({ event }) => alphabet[event]!.key),
  };
}

describe('the address of a story is read by the page as the same start and the same events', () => {
  const analysis = analysisOf('journey');
  const model = modelOf(playableMachine(analysis));
  const planted: readonly (readonly [string, Claim])[] = [
    ['nobody votes', { kind: 'never', holds: { happened: 'choice.confirmed' } }],
    ['Tver never chooses', { kind: 'never', holds: { happened: 'station.chosen' } }],
    [
      'a refusal in «Учтено» leads to the vote',
      { kind: 'leadsTo', when: { in: 'accounted' }, then: { in: 'voted' }, fair: ['clock'] },
    ],
    ['a correction is the last one', { kind: 'inevitable', holds: { ended: true }, fair: ['clock'] }],
    [
      'who is refused for data is so for good',
      {
        kind: 'until',
        when: { context: 'reasons', has: 'R-52' },
        holds: { context: 'reasons', has: 'R-52' },
        until: { any: [] },
      },
    ],
  ];

  test.each(planted)('of the journey: %s', (_, claim) => {
    const { space, chart } = analysis;
    const { story } = decide(property(claim), space, journeyOptions(chart));
    const address = storyAddress(space, story!, 'journey', 'ru');
    expect(played(model, address)).toEqual(told(space, story!));
    expect(story!.path.moves.length + story!.repeats.length).toBeGreaterThan(0);
  });

  test('of a machine of somebody’s own', () => {
    const { story } = decide(
      property({ kind: 'inevitable', holds: { ended: true }, fair: ['customer', 'shop', 'courier'] }),
      parcelSpace,
      options,
    );
    const address = storyAddress(parcelSpace, story!, 'parcel', 'en');
    expect(played(modelOf(exploredForeign(parcel, {})), address)).toEqual({
      start: 0,
      events: ['pay', 'send', 'lose', 'find'],
    });
  });
});
