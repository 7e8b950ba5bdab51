import { inflateSync } from 'node:zlib';

/** What the tests ask of a PDF that Chromium wrote. */
export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** Every heading in order, and the number of the page on which it stands. */
  readonly headings: readonly { readonly title: string; readonly page: number }[];
}

export interface PdfPage {
  /** pt */
  readonly width: number;
  readonly height: number;
  /** The size of the smallest text, pt. */
  readonly smallest: number;
}

/**
 * Reads a PDF by its objects, which Chromium leaves legible except for what is drawn.
 * @param bytes printed with an outline
 * @throws if it is not written as Chromium writes
 */
export function readPdf(bytes: Buffer): Pdf {
  const objects = new Map(
    [...bytes.toString('latin1').matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, content]) => [
      Number(id),
      content!,
    ]),
  );
  const object = (id: number | undefined): string => {
    const found = id === undefined ? undefined : objects.get(id);
    if (found === undefined) throw new Error(`Expected the object ${id} in the PDF.`);
    return found;
  };
  const pagesBelow = (id: number): readonly number[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(object(id))?.[1];
    return kids === undefined
      ? [id]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid)));
  };
  const catalog = [...objects.values()].find((content) => content.startsWith('<</Type /Catalog'))!;
  const pages = pagesBelow(reference(catalog, 'Pages')!);
  const headingsFrom = (id: number | undefined): Pdf['headings'] => {
    if (id === undefined) return [];
    const item = object(id);
    const page = 1 + pages.indexOf(reference(item.replace('/Dest [', '/Dest '), 'Dest')!);
    const below = headingsFrom(reference(item, 'First'));
    return [{ title: titleOf(item), page }, ...below, ...headingsFrom(reference(item, 'Next'))];
  };
  return {
    pages: pages.map((id) => {
      const page = object(id);
      const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)!;
      return {
        width: Number(box[1]),
        height: Number(box[2]),
        smallest: smallestText(inflated(object(reference(page, 'Contents')))),
      };
    }),
    headings: headingsFrom(reference(object(reference(catalog, 'Outlines')), 'First')),
  };
}

function reference(content: string, key: string): number | undefined {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(content)?.[1];
  return id === undefined ? undefined : Number(id);
}

function titleOf(item: string): string {
  const [, hex, plain] = /\/Title (?:<FEFF([0-9A-F]*)>|\(((?:\\.|[^\\)])*)\))/.exec(item)!;
  const text =
    hex === undefined
      ? plain!.replace(/\\(.)/g, '$1')
      : String.fromCharCode(...hex.match(/.{4}/g)!.map((unit) => Number.parseInt(unit, 16)));
  return text.replace(/\s+/g, ' ').trim();
}

function inflated(content: string): string {
  const stream = content.slice(content.indexOf('stream\n') + 7, content.lastIndexOf('\nendstream'));
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

/** Follows the scales and the font sizes that are set, to each text that is shown. */
function smallestText(content: string): number {
  let scale = 1;
  let size = 0;
  let smallest = Number.POSITIVE_INFINITY;
  const kept: number[] = [];
  for (const line of content.split('\n')) {
    const [, numbers = '', operator] = /^((?:\S+ )*)(\S+)$/.exec(line) ?? [];
    const [first, second] = numbers.split(' ');
    if (operator === 'q') kept.push(scale);
    else if (operator === 'Q') scale = kept.pop()!;
    else if (operator === 'cm') scale *= Number(first);
    else if (operator === 'Tf') size = Number(second);
    else if (operator === 'Tm' && first !== '1') throw new Error(`Expected unscaled text, got "${line}".`);
    else if (operator === 'Tj') smallest = Math.min(smallest, size * scale);
  }
  return smallest;
}
