import { html, type TemplateResult } from 'lit';
import './all-paths.ts';
import { define, Part, type Playing } from '../part.ts';
import './shortest.ts';
import { suiteOf } from './suite.ts';
import { testRunOf } from './test-run.ts';
import { unreachedOf } from './unreached.ts';

/** All that can be asked of the paths of a machine. Tells `play` and `pick`. */
export class ReviewPaths extends Part {
  static override properties = { ...Part.properties, playing: { attribute: false } };
  declare playing: Playing | null;

  constructor() {
    super();
    this.playing = null;
  }

  protected override render(): TemplateResult {
    const { shown, playing } = this;
    const { words, model } = shown;
    const explored = model.machine.starts.length > 0;
    const sections = {
      suite: [words.suite, () => suiteOf(shown, playing)],
      shortest: [
        words.paths.shortest,
        () => html`<review-shortest .shown=${shown} .playing=${playing}></review-shortest>`,
      ],
      all: [
        words.allPaths,
        () => html`<review-all-paths .shown=${shown} .playing=${playing}></review-all-paths>`,
      ],
      reach: [words.paths.reach, () => unreachedOf(shown, (kind, id) => this.tell('pick', { kind, id }))],
      tests: [words.tests.title, () => testRunOf(shown)],
    } as const;
    const shownSections = (Object.keys(sections) as (keyof typeof sections)[]).filter(
      (id) => explored || id === 'tests',
    );
    return html`
      ${
        explored
          ? html`
            <nav class="sections no-print" aria-label=${words.paths.sections}>
              ${shownSections.map(
                (id) =>
                  html`<button type="button" @click=${() => this.#goTo(id)}>${words.paths.nav[id]}</button>`,
              )}
            </nav>
          `
          : html`
            <p>${words.paths.notExplored}</p>
            ${model.machine.remarks.map((remark) => html`<p>${this.text(remark)}</p>`)}
          `
      }
      ${shownSections.map((id) => {
        const [title, body] = sections[id];
        return html`
          <section aria-labelledby=${`paths-${id}`}>
            <h2 id=${`paths-${id}`} tabindex="-1">${title}</h2>
            ${body()}
          </section>
        `;
      })}
    `;
  }

  #goTo(section: string): void {
    const heading = this.querySelector<HTMLElement>(`#paths-${section}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }
}

define('review-paths', ReviewPaths);
