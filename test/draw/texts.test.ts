import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/chart/index.ts';
import { plainTexts } from '../../src/draw/index.ts';
import { fixtures } from './fixtures.ts';

const textsOf = (name: string) => plainTexts(chartOf(fixtures[name]!));

describe('Texts of a machine without a catalogue', () => {
  test('name a state by its key, then give its description, actions and actors', () => {
    expect(textsOf('staying').state('staying.open')).toBe(
      [
        'open',
        'A state with rows, loops and a description that is somewhat longer',
        'entry: note, shout',
        'exit: count',
      ].join('\n'),
    );
    expect(textsOf('automatic').state('automatic.loading')).toBe('loading\ninvoke: load');
  });

  test('name a transition by its event, guard and actions', () => {
    const { transition } = textsOf('staying');
    expect(transition('staying.open/CLOSE/0')).toBe('CLOSE');
    expect(transition('staying.open/TICK/0')).toBe('TICK / count');
    expect(transition('staying.open/TOCK/1')).toBe('TOCK [isLate and not isEven] / shout');
  });

  test('say in words what happens without an event', () => {
    const { transition } = textsOf('automatic');
    const said = chartOf(fixtures.automatic!).transitions.map(({ id }) => transition(id));
    expect(said).toEqual(
      expect.arrayContaining([
        'always',
        'always [isCached]',
        'loader done',
        'loader failed',
        'after 1000 ms',
        'after patience',
        'any event',
      ]),
    );
    expect(textsOf('parallel').transition('parallel.editing/xstate.done.state.parallel.editing/0')).toBe(
      'editing done',
    );
  });

  test('do not mention the actions by which XState carries out a delay', () => {
    expect(textsOf('automatic').state('automatic.slow')).toBe('slow');
  });

  test('refuse an id that the chart does not have', () => {
    expect(() => textsOf('tiny').state('no such')).toThrow('The chart has no state "no such".');
    expect(() => textsOf('tiny').transition('no such')).toThrow('The chart has no transition "no such".');
  });
});
