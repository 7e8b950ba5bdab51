/** Makes an element of a picture written in SVG. The page's own style sheet has its rules; the security policy forbids them here. */
export function svgOf(written: string): SVGSVGElement {
  const bare = written.replace(/<style>[^<]*<\/style>/, '');
  const svg = document.importNode(
    new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement,
    true,
  );
  if (!(svg instanceof SVGSVGElement)) throw new Error('Expected a picture in SVG.');
  return svg;
}
