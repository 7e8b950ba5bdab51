import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { decide } from '../../../src/checks/properties/index.ts';
import { explore } from '../../../src/space/index.ts';
import { decideParcel } from './parcel.ts';

/** Two switches side by side, turned by two people; the second can be locked while it is off. */
const switches = createMachine({
  id: 'switches',
  type: 'parallel',
  states: {
    left: {
      initial: 'off',
      states: { off: { on: { left: 'on' } }, on: { on: { left: 'off' } } },
    },
    right: {
      initial: 'off',
      states: { off: { on: { right: 'on', lock: 'locked' } }, on: { on: { right: 'off' } }, locked: {} },
    },
  },
});

function avoided(fair: readonly string[]): string | null {
  const space = explore(switches);
  const property = {
    id: 'p',
    sources: [],
    says: { ru: '', en: '' },
    claim: { kind: 'inevitable', holds: { in: 'switches.right.locked' }, fair },
  } as const;
  const actorOf = ({ key }: { readonly key: string }) => (key === 'left' ? 'ann' : 'bob');
  const { story } = decide(property, space, { actorOf, isRefused: () => false });
  const keys = (moves: readonly { readonly event: number }[]) =>
    moves.map(({ event }) => space.alphabet[event]!.key).join(' ');
  return story && `${keys(story.path.moves)}|${keys(story.repeats)}`;
}

describe('what never comes is avoided by', () => {
  test('doing nothing, where nobody is fair', () => {
    expect(avoided([])).toBe('|');
  });

  test('one who acts for ever, where she alone is fair', () => {
    expect(avoided(['ann'])).toBe('|left left');
  });

  test('both who act for ever in one part that repeats, where both are fair', () => {
    expect(avoided(['ann', 'bob'])?.split('|')[1]?.split(' ').sort()).toEqual([
      'left',
      'left',
      'right',
      'right',
    ]);
  });

  test('an event that is fair and not always to be had: it is closed again and again', () => {
    // The lock can be turned only while the switch is off.
    expect(avoided(['lock'])).toBe('right|');
  });

  test('nothing, where an event can always be had and is fair', () => {
    const claim = { kind: 'leadsTo', when: { in: 'lost' }, then: { in: 'sent' } } as const;
    expect(decideParcel({ ...claim, fair: ['courier'] }).holds).toBe(false);
    expect(decideParcel({ ...claim, fair: ['find'] }).holds).toBe(true);
  });
});
