import { clean } from './clean.ts';

// Everything but what is known to be harmless; and, of the harmless, `_` at the edge of a word (Markdown), a number that
// begins a line (a Markdown list), `--`, `[[fork]]`, and `direction`, which Mermaid takes for a command in any place.
const meaningful =
  /[^\p{L}\p{M}\p{N} _.,/!?=()[\]«»—–№…-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^-|^\d+(?=[.)])|-(?=-)|\[(?=\[)|d(?=irection\s)/giu;

/** The lines of a text; what Mermaid could misread becomes an entity of Mermaid's kind, a number between # and ;. */
export function mermaidLines(text: string): readonly string[] {
  const entities = (found: string) => [...found].map((character) => `#${character.codePointAt(0)};`).join('');
  return clean(text)
    .split('\n')
    .map((line) => line.trim().replace(meaningful, entities));
}

/** Lines as one label; what follows a state or an arrow. */
export function mermaidLabel(lines: readonly string[]): string {
  const text = lines.filter((line) => line !== '').join('<br/>');
  return text === '' ? '' : ` : ${text}`;
}
