import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fixtures } from './fixtures/index.ts';
import { expectSame } from './real/expect-same.ts';
import { wild } from './wild/index.ts';

// XState warns where a fixture sends to an actor that has ended, which is what the fixture is about.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe.each([
  ['each feature of XState', fixtures],
  ['machines as users write them', wild],
] as const)('explore does what real actors do: %s', (_, all) => {
  test.each(all.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const { declared, taken } = expectSame(fixture);
    // What a fixture declares is there to be taken.
    expect(declared.filter((id) => !taken.has(id))).toEqual(fixture.never ?? []);
  });
});
