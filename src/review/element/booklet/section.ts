import type { TemplateResult } from 'lit';

/** A part of the booklet's text that begins on a page of its own. */
export interface Section {
  readonly title: string;
  readonly body: TemplateResult;
}
