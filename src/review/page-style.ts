/** The little style that the page has outside the visualizer: its margins, and what is read without scripts. */
export const pageStyle = `body{margin:0}
statechart-review:not(:defined),statechart-review main{display:block;font:400 1rem/1.5 'Noto Sans',system-ui,sans-serif;max-width:70ch;margin:1rem}
@page{size:A4;margin:12mm}
@page diagram{size:A3 landscape;margin:10mm}
`;
