import { html, type TemplateResult } from 'lit';
import { define, Part, type Playing } from './part.ts';
import './suite.ts';

/** All that can be asked of the paths of a machine. Tells `play`. */
export class ReviewPaths extends Part {
  static override properties = { ...Part.properties, playing: { attribute: false } };
  declare playing: Playing | null;

  protected override render(): TemplateResult {
    return html`<review-suite .shown=${this.shown} .playing=${this.playing}></review-suite>`;
  }
}

define('review-paths', ReviewPaths);
