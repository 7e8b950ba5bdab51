import { test } from 'vitest';

/**
 * Declares the tests of other files as one file's own, in the order given: what those files share is then made once.
 * A module that throws while it loads becomes a test that fails, since StrykerJS sees nothing but tests.
 */
export async function judges(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  try {
    for (const load of files) await load();
  } catch (error) {
    test('every module loads', () => {
      throw error;
    });
  }
}
