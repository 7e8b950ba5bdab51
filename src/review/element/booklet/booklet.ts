import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { bookletPictures } from '../../logic/booklet/pictures.ts';
import { define, Part, type Shown } from '../part.ts';
import { front } from './front.ts';
import { legend } from './legend.ts';
import { pictureEntries, pictureSheets } from './pictures.ts';
import type { Section } from './section.ts';
import { decisions, facts, matrix } from './sources.ts';
import { stories } from './stories.ts';

const foot = '--booklet-foot';

/**
 * What is printed of the page: a booklet of the machine shown. It is there only while the page is printed, so that the
 * screen pays nothing for it. Pictures stand on a page each; how many pages a text takes is measured beforehand.
 */
export class ReviewBooklet extends Part {
  static override properties = {
    ...Part.properties,
    printing: { state: true },
    lengths: { state: true },
  };
  declare printing: boolean;
  /** Pages that the front and each section take. */
  declare lengths: readonly number[];
  readonly #media = matchMedia('print');

  constructor() {
    super();
    this.printing = false;
    this.lengths = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#media.addEventListener('change', this.#end);
    this.#end();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media.removeEventListener('change', this.#end);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.printing) return nothing;
    const { model, language } = this.shown;
    const [ownLength = 1, ...lengths] = this.lengths;
    const pictures = bookletPictures(model.machine, language, 1 + ownLength);
    let page = 1 + ownLength + pictures.reduce((sum, { sheets }) => sum + sheets.length, 0);
    const sections = sectionsOf(this.shown);
    const entries = sections.map(({ title }, index) => {
      const entry = { title, page };
      page += lengths[index] ?? 1;
      return entry;
    });
    return html`
      <section class="flow">${front(this.shown, pictures, [...pictureEntries(this.shown, pictures), ...entries])}</section>
      ${pictureSheets(this.shown, pictures)}
      ${sections.map(
        ({ title, body }) => html`
          <section class="flow">
            <h2>${title}</h2>
            ${body}
          </section>
        `,
      )}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const root = document.documentElement.style;
    if (!this.printing) {
      root.removeProperty(foot);
      return;
    }
    root.setProperty(foot, cssString(this.text(this.shown.data.title)));
    if (!changed.has('lengths') || changed.size > 1) this.lengths = this.#measured();
  }

  /** Columns as large as a page break where pages do. */
  #measured(): readonly number[] {
    return [...this.querySelectorAll('.flow')].map((section) => {
      section.classList.add('measured');
      const pages = Math.round(section.scrollWidth / section.clientWidth);
      section.classList.remove('measured');
      return pages;
    });
  }

  readonly #begin = (): void => {
    this.printing = true;
  };

  readonly #end = (): void => {
    this.printing = this.#media.matches;
  };
}

function sectionsOf(shown: Shown): readonly Section[] {
  return [stories, matrix, decisions, facts, legend].flatMap((section) => section(shown) ?? []);
}

/** @see https://drafts.csswg.org/cssom/#serialize-a-string */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}

define('review-booklet', ReviewBooklet);
