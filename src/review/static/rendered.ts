import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** Marks by which a library could take the markup up again; the page draws anew instead. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** A template as markup, without what only scripts need: listeners, marks, the indentation of the source. */
export function rendered(template: TemplateResult): string {
  return collectResultSync(render(template))
    .replace(marks, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
