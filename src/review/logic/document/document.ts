import type { ReviewData, ReviewMachine, ReviewSource } from '../../data.ts';

/** A line of the document, cut where a quoted passage begins or ends. */
export interface AnnotatedLine {
  /** Counted from 1. */
  readonly number: number;
  readonly stretches: readonly Stretch[];
  /** Ids of the sources that quote it, in the order in which their passages begin. */
  readonly quotedBy: readonly string[];
}

/** A part of a line in which the same passages run. */
export interface Stretch {
  readonly text: string;
  /** Ids of the sources whose passage it belongs to, the shortest passage last. */
  readonly within: readonly string[];
  /** Ids of the sources whose passage begins with it. */
  readonly begins: readonly string[];
}

interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the quoted passages in their lines. Of several sources that quote the same words of a line, each takes the next place
 * where they stand; a quote that does not stand in its line takes the whole line.
 */
export function annotatedLines(
  lines: readonly string[],
  sources: ReviewData['sources'],
): readonly AnnotatedLine[] {
  const byLine = new Map<number, (readonly [id: string, words: string])[]>();
  for (const [id, { quote }] of Object.entries(sources)) {
    if (quote === undefined) continue;
    byLine.set(quote.line, [...(byLine.get(quote.line) ?? []), [id, quote.words]]);
  }
  return lines.map((line, index) => annotated(index + 1, line, byLine.get(index + 1) ?? []));
}

function annotated(
  number: number,
  line: string,
  quotes: readonly (readonly [id: string, words: string])[],
): AnnotatedLine {
  const passages = passagesIn(line, quotes).sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, line.length, ...passages.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const stretches = cuts.slice(1).map((end, index): Stretch => {
    const start = cuts[index]!;
    const within = passages.filter((passage) => passage.start <= start && end <= passage.end);
    return {
      text: line.slice(start, end),
      within: within.sort((a, b) => b.end - b.start - (a.end - a.start)).map(({ id }) => id),
      begins: passages.filter((passage) => passage.start === start).map(({ id }) => id),
    };
  });
  return { number, stretches, quotedBy: passages.map(({ id }) => id) };
}

function passagesIn(line: string, quotes: readonly (readonly [id: string, words: string])[]): Passage[] {
  const next = new Map<string, number>();
  return quotes.map(([id, words]) => {
    const found = line.indexOf(words, next.get(words) ?? 0);
    const start = found < 0 ? line.indexOf(words) : found;
    if (start < 0) return { id, start: 0, end: line.length };
    next.set(words, start + words.length);
    return { id, start, end: start + words.length };
  });
}

type Charts = readonly Pick<ReviewMachine, 'id' | 'chart'>[];

const resting = new WeakMap<Charts, ReadonlyMap<string, readonly string[]>>();

/** By source id the machines that have a state or a transition resting on it. */
export function machinesRestingOn(machines: Charts): ReadonlyMap<string, readonly string[]> {
  const known = resting.get(machines);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const { id, chart } of machines) {
    const named = new Set([...chart.states, ...chart.transitions].flatMap(({ sources }) => sources));
    for (const source of named) found.set(source, [...(found.get(source) ?? []), id]);
  }
  resting.set(machines, found);
  return found;
}

/** Ids of the sources that speak of this one. */
export function speakingOf(sources: ReviewData['sources'], id: string): readonly string[] {
  return entriesOf(sources, ({ names }) => names.includes(id));
}

/** Ids of the sources that satisfy a condition, in the data's order. */
export function entriesOf(
  sources: ReviewData['sources'],
  holds: (source: ReviewSource) => boolean,
): readonly string[] {
  return Object.entries(sources).flatMap(([id, source]) => (holds(source) ? [id] : []));
}
