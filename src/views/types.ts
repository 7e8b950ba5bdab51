import type { Chart } from '../chart/index.ts';
import type { BoxKind } from '../draw/types.ts';

/** Which part of a chart a picture shows. */
export interface ViewSpec {
  /** `overview`, `whole`, `unfolded:<state>` or `alone:<state>`. */
  readonly id: string;
  readonly kind: 'overview' | 'unfolded' | 'whole' | 'alone';
  /** The state whose inside is shown: the chart's root, or for `alone` any state. */
  readonly root: string;
  /** The states that are drawn without their inside; those inside another one do not matter. */
  readonly folded: readonly string[];
}

/** A chart as one picture shows it: less than the whole, with something that says where the rest is. */
export interface View extends ViewSpec {
  /** What is drawn. A chart like any other, so that layout, picture and checks take it as it is. */
  readonly chart: Chart;
  /** Drawn transition → the transitions of the full chart that it stands for. */
  readonly arrows: ReadonlyMap<string, readonly string[]>;
  /**
   * Drawn state → the states of the full chart that it stands for: itself first, with a folded state all that is inside it,
   * with a bundle the other final states. Boxes for what is outside the picture stand for nothing.
   */
  readonly boxes: ReadonlyMap<string, readonly string[]>;
  /** Box for what is outside the picture → the state that lies there and whether the arrow leads out to it. */
  readonly outside: ReadonlyMap<string, Outside>;
  /** Drawn states that have a shape of their own. */
  readonly kinds: ReadonlyMap<string, BoxKind>;
}

export interface Outside {
  readonly state: string;
  readonly direction: 'to' | 'from';
}
