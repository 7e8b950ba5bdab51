/** The little style that the page has outside the guide. */
export const pageStyle = `body{margin:0}
noscript{display:block;max-width:40rem;margin:auto;padding:1rem;font:400 1rem/1.5 'Noto Sans',system-ui,sans-serif}
@page{size:A4;margin:14mm;font:400 9pt 'Noto Sans',system-ui,sans-serif;@bottom-right{content:counter(page)}}
`;
