import { styles } from './sizes.ts';

/**
 * The style of a picture. A page changes its colours by setting the custom properties, and may address `[data-state]`,
 * `[data-transition]`, `.always`, `.refusal` and the kinds of state.
 */
export const pictureStyle = `
.statechart{font-family:'Noto Sans',system-ui,sans-serif;background:var(--statechart-paper,#fff)}
.statechart text{fill:var(--statechart-ink,#17202a);font-size:${styles.label.size}px;white-space:pre}
.statechart .name{font-size:${styles.name.size}px;font-weight:${styles.name.weight}}
.statechart .outside .name{font-size:${styles.reference.size}px}
.statechart .details{fill:var(--statechart-quiet,#4a5563)}
.statechart .box{fill:var(--statechart-state,#fff);stroke:var(--statechart-border,#5b6776);stroke-width:1.25}
.statechart .even>.box{fill:var(--statechart-inside,#f6f7f9)}
.statechart .odd>.box{fill:var(--statechart-nested,#eceff3)}
.statechart .region>.box{stroke-dasharray:7 4}
.statechart .mark{fill:none;stroke:var(--statechart-ink,#17202a);stroke-width:1.25}
.statechart .rule{fill:none;stroke:var(--statechart-border,#5b6776);stroke-width:.75}
.statechart .line{fill:none;stroke:var(--statechart-line,#3d4855);stroke-width:1.25}
.statechart .head,.statechart .dot,.statechart .fork{fill:var(--statechart-line,#3d4855)}
.statechart .always .line{stroke-width:1;stroke-dasharray:1.5 3;stroke-linecap:round}
.statechart .refusal .line{stroke:var(--statechart-refusal,#9c2f13);stroke-dasharray:6 4}
.statechart .refusal :is(.head,.dot,.fork,text){fill:var(--statechart-refusal,#9c2f13)}
`;
