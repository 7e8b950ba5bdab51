/**
 * The little style that the page has outside the visualizer: its margins, and the paper of the booklet with its
 * running foot. The visualizer sets `--booklet-foot`.
 */
export const pageStyle = `body{margin:0}
@page{size:A4;margin:12mm;font:400 12px 'Noto Sans',system-ui,sans-serif;
@bottom-left{content:var(--booklet-foot,'')}@bottom-right{content:counter(page)}}
@page lying{size:A4 landscape}
`;
