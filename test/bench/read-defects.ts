/**
 * Runs in a page that shows one SVG: counts what makes a picture hard to read, in the same way whichever tool drew it. Lines
 * of one label count as one text; an arrow's own line may touch its label.
 */
export function readDefects() {
  interface Shown {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    /** What the text belongs to. */
    readonly of: string;
  }
  const root = document.querySelector('svg')!;
  const ownerOf = (element: Element): string => {
    const own = element.closest('[data-transition], [data-state], [data-id], g.edge, g.node, g.cluster');
    return (
      own?.getAttribute('data-transition') ??
      own?.getAttribute('data-state') ??
      own?.getAttribute('data-id') ??
      own?.id ??
      ''
    );
  };
  const blocks = new Map<Element, Shown>();
  for (const text of root.querySelectorAll('text, foreignObject p')) {
    const { left, right, top, bottom, width } = text.getBoundingClientRect();
    if (width === 0 || !text.textContent?.trim()) continue;
    const block = text.closest('foreignObject') ?? text.parentElement!;
    const known = blocks.get(block);
    blocks.set(block, {
      left: Math.min(left, known?.left ?? left),
      right: Math.max(right, known?.right ?? right),
      top: Math.min(top, known?.top ?? top),
      bottom: Math.max(bottom, known?.bottom ?? bottom),
      of: ownerOf(text),
    });
  }
  const texts = [...blocks.values()];
  const over = (a: Shown, b: Shown) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const textsOverTexts = texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => over(a, b))).length;

  // Arrows: ours are .line, Graphviz' are in g.edge, Mermaid's are .transition.
  const points: { readonly x: number; readonly y: number; readonly of: string }[] = [];
  for (const path of root.querySelectorAll<SVGPathElement>('path.line, g.edge path, path.transition')) {
    const toScreen = path.getScreenCTM()!;
    const length = path.getTotalLength();
    for (let at = 0; at <= length; at += 2) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(toScreen);
      points.push({ x, y, of: ownerOf(path) });
    }
  }
  const linesThroughTexts = texts.filter((text) =>
    points.some(
      ({ x, y, of }) =>
        of !== text.of && x > text.left + 1 && x < text.right - 1 && y > text.top + 2 && y < text.bottom - 2,
    ),
  ).length;
  const { width, height } = root.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height), textsOverTexts, linesThroughTexts };
}
