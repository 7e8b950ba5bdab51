/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What packed data are made of. Compression sees equal things only where they stand near; here they stand once, wherever
 * they are, and what is of one kind stands together.
 */
export interface PackedJson {
  /** Every text once, in the order in which they come up. */
  readonly strings: readonly string[];
  /** The keys of objects, as indexes into `strings`. */
  readonly shapes: readonly (readonly number[])[];
  /** What follows, one letter or more for each value, parents before children (see `Tag`; all but it are shapes). */
  readonly tags: string;
  /** Numbers in tenths, each as the difference from the one that came last under the same key: coordinates lie near. */
  readonly numbers: string;
  /** Indexes into `strings`, where a text is not new. */
  readonly texts: string;
  /** Lengths of lists. */
  readonly lengths: string;
  /** Which list or object is meant, counted among those that come up more than once. */
  readonly again: string;
}

export const Tag = {
  null: 0,
  true: 1,
  false: 2,
  number: 3,
  /** A number that is no whole number of tenths, written as a text. */
  numberInText: 4,
  newText: 5,
  text: 6,
  list: 7,
  /** A list or object that will come up again: what it is follows. */
  shared: 8,
  again: 9,
  /** Begins the numbers of shapes. */
  shape: 10,
} as const;
