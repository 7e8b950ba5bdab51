/** On paper only the booklet is there, whatever the page shows; on the screen it takes no room while it is measured. */
export const printStyle = `
@media print {
  :host { display: block; height: auto; min-height: 0; background: none; }
  :host > :not(review-booklet) { display: none !important; }
}
@media screen {
  review-booklet { position: absolute; top: 0; left: 0; width: 0; height: 0; overflow: hidden; visibility: hidden; }
}
`;
