import { html, type TemplateResult } from 'lit';
import { define, Part } from './part.ts';

export class ReviewQuestions extends Part {
  protected override render(): TemplateResult {
    return html``;
  }
}

define('review-questions', ReviewQuestions);
