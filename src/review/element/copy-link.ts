import { html, nothing, type TemplateResult } from 'lit';
import { define, Part } from './part.ts';

/** Copies the page's address, which holds what is shown; where the browser does not allow it, shows the address to be copied. */
export class ReviewCopyLink extends Part {
  static override properties = { ...Part.properties, state: { state: true } };
  declare state: 'idle' | 'copied' | 'by hand';

  constructor() {
    super();
    this.state = 'idle';
  }

  protected override render(): TemplateResult {
    const { frame } = this.shown.words;
    const said = { idle: '', copied: frame.copied, 'by hand': frame.copyByHand }[this.state];
    return html`
      <button type="button" @click=${this.#copy}>${frame.copyLink}</button>
      <span class="quiet" role="status">${said}</span>
      ${
        this.state === 'by hand'
          ? html`
            <input
              type="text"
              readonly
              aria-label=${frame.link}
              .value=${location.href}
              @blur=${() => {
                this.state = 'idle';
              }}
            />
          `
          : nothing
      }
    `;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.state = 'copied';
    } catch {
      this.state = 'by hand';
      await this.updateComplete;
      const field = this.querySelector('input')!;
      field.focus();
      field.select();
    }
  }
}

define('review-copy-link', ReviewCopyLink);
