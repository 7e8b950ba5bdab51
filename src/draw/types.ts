/**
 * Where everything in a picture stands: plain JSON data, all numbers in px. A layout is computed once and can be shipped
 * without the program that made it.
 */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Every state of the chart once, the root first, parents before children. */
  readonly states: readonly StateBox[];
  /** Every transition with a target once, in the chart's order. */
  readonly edges: readonly Edge[];
  readonly initials: readonly Initial[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** One line of text; `y` is its baseline, `x` its start or its middle as the block says. */
export interface TextLine extends Point {
  readonly text: string;
}

/** Lines of one size and the box that they fill. */
export interface TextBlock extends Box {
  readonly anchor: 'start' | 'middle';
  readonly lines: readonly TextLine[];
}

/**
 * How a state is drawn. `region` is a child of a parallel state, whatever it is made of. The last four are drawn in pictures
 * of a part of a chart: a state without its inside, several final states as one box, a state that lies outside the picture,
 * and the borderless frame around a state and what lies outside it.
 */
export type BoxKind =
  | 'atomic'
  | 'compound'
  | 'parallel'
  | 'final'
  | 'history'
  | 'region'
  | 'folded'
  | 'bundle'
  | 'outside'
  | 'frame';

export interface StateBox extends Box {
  readonly id: string;
  readonly kind: BoxKind;
  readonly name: TextBlock;
  /** What the text of the state says after its first line. */
  readonly details?: TextBlock;
  /** Transitions without a target: what happens while the state stays. */
  readonly rows?: readonly Row[];
}

export interface Row extends TextBlock {
  readonly transition: string;
}

/** A transition with targets. */
export interface Edge {
  readonly transition: string;
  /**
   * Orthogonal polylines. One target: one line, from source to target. Several: a line from the source to the fork, then
   * one from the fork to each target.
   */
  readonly lines: readonly (readonly Point[])[];
  readonly label?: TextBlock;
  /** The bar where a transition with several targets divides. */
  readonly fork?: Box;
}

/** The dot from which a compound state's initial state is entered. */
export interface Initial extends Point {
  /** The compound state. */
  readonly state: string;
  /** The state that is entered. */
  readonly target: string;
  readonly r: number;
  readonly line: readonly Point[];
}
