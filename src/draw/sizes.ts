import type { TextStyle } from './text-style.ts';

/** The type and the distances of a picture, in px. */
export const styles = {
  name: { size: 14, weight: 600, lineHeight: 19 },
  /** The name of a state that lies outside the picture. */
  reference: { size: 12, weight: 600, lineHeight: 16 },
  details: { size: 12, weight: 400, lineHeight: 16 },
  row: { size: 12, weight: 400, lineHeight: 16 },
  label: { size: 12, weight: 400, lineHeight: 15 },
} as const satisfies Record<string, TextStyle>;

export const sizes = {
  /** Lines are broken at these widths. */
  nameWidth: 140,
  detailsWidth: 170,
  rowWidth: 220,
  bundleWidth: 200,
  referenceWidth: 112,
  labelWidth: 130,
  /** Of a label that would have more than this many lines. */
  longLabelWidth: 190,
  longLabelLines: 4,
  /** Text to border, left and right, above and below. */
  padX: 12,
  padY: 9,
  /** Between a label and the ends of its interrupted line. */
  labelGap: 3,
  /** Between name, details and rows. */
  gap: 5,
  /** Between two rows. */
  rowGap: 3,
  /** Before each row, for the short line that marks it. */
  rowIndent: 14,
  minWidth: 56,
  minHeight: 38,
  /** Empty room inside a compound state around its children. */
  inside: 16,
  /** The square that marks a folded state. */
  foldedMark: 11,
  /** From the dot before a bundled name to the name. */
  bullet: 12,
  /** The turned corner of a box for what lies outside the picture. */
  corner: 10,
  /** A final state's second border stands this far inside the first. */
  doubleBorder: 3,
  history: 28,
  initialRadius: 5,
  arrow: 8,
  /** Of one arrow beside the next on a state's border. */
  arrowRoom: 14,
  /** How far the arrow of a self transition goes out. */
  loopDepth: 16,
  forkWidth: 44,
  forkHeight: 4,
  /** Around the whole picture. */
  margin: 8,
} as const;
