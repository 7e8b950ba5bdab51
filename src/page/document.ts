import { escapeXml } from '../draw/clean.ts';
import { fontFaces } from './fonts.ts';
import { inScript } from './in-script.ts';
import { policyFor } from './policy.ts';

/** What one page is made of. */
export interface PageParts {
  readonly lang: string;
  readonly title: string;
  /** The style of the document itself; the fonts are added. */
  readonly style: string;
  /** Styles that elements bring with them. */
  readonly elementStyles: readonly string[];
  /** HTML, line by line. */
  readonly body: readonly string[];
  /** What the program reads: JSON. */
  readonly data: string;
  /** A program: one script. */
  readonly code: string;
}

/**
 * A page as one file that needs no network: its content security policy names what is in it, and nothing else is loaded.
 * @returns HTML, the same for the same parts
 */
export function pageDocument({ lang, title, style, elementStyles, body, data, code }: PageParts): string {
  const script = inScript(code);
  const fontsAndPage = `${fontFaces()}\n${style}`;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor([script], [fontsAndPage, ...elementStyles])}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${fontsAndPage}</style>`,
    '</head>',
    '<body>',
    ...body,
    `<script type="application/json">${data.replaceAll('<', '\\u003c')}</script>`,
    // Only a module may wait.
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
