export type Weight = 400 | 600;

/** A size and weight of the font that a picture embeds. */
export interface TextStyle {
  /** px */
  readonly size: number;
  readonly weight: Weight;
  /** px from baseline to baseline */
  readonly lineHeight: number;
}
