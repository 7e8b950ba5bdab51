import { html, type TemplateResult } from 'lit';
import { define, Part } from './part.ts';

export class ReviewBooklet extends Part {
  protected override render(): TemplateResult {
    return html``;
  }
}

define('review-booklet', ReviewBooklet);
