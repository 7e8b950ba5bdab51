import { expect, test } from 'vitest';
import { type Input, startingContext } from '../../machines/model/context.ts';

const everything = {
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  channel: 'vybory',
} as const;

const start = { reasons: [], frozen: false };

test.each<[Input['route'], object]>([
  ['moscow', { adult: true }],
  ['federal', everything],
  ['tver', {}],
  ['other', {}],
])(
  'on the route %s a journey keeps of its input what that route asks about (R-16, D-05, D-21)',
  (route, asked) => {
    expect(startingContext({ route, ...everything })).toStrictEqual({ route, ...asked, ...start });
  },
);

test('a fact that is not given, or given as undefined, is not there at all', () => {
  const input: object = { route: 'federal', adult: undefined };
  expect(startingContext(input as Input)).toStrictEqual({ route: 'federal', ...start });
});

test('a stage on its own starts with the reasons and the freeze that it is given (D-22, D-45)', () => {
  const given = { reasons: ['R-52'], frozen: true } as const;
  expect(startingContext({ route: 'tver', ...given })).toStrictEqual({ route: 'tver', ...given });
});
