import { html, type TemplateResult } from 'lit';
import './all-paths.ts';
import { define, Part, type Playing } from './part.ts';
import { storyOf } from './story.ts';

/** The suite of stories, and under it all paths. Tells `play`. */
export class ReviewSuite extends Part {
  static override properties = {
    ...Part.properties,
    playing: { attribute: false },
    opened: { state: true },
  };
  declare playing: Playing | null;
  /** Places of the stories that are open. */
  declare opened: ReadonlySet<number>;

  constructor() {
    super();
    this.playing = null;
    this.opened = new Set([0]);
  }

  protected override render(): TemplateResult {
    const { model, words } = this.shown;
    const { stories, atLeast } = model.machine.suite;
    const all = this.opened.size < stories.length;
    return html`
      <h2>${words.suite}</h2>
      <p>${words.suiteLead(stories.length, atLeast)}</p>
      <div class="buttons no-print">
        <button
          type="button"
          @click=${() => {
            this.opened = new Set(all ? stories.keys() : []);
          }}
        >${all ? words.openAll : words.closeAll}</button>
      </div>
      ${stories.map((story, index) => {
        const title = words.story(index + 1);
        return storyOf(this.shown, story, {
          title,
          open: this.opened.has(index),
          position: this.playing?.story === story ? this.playing.position : null,
          toggled: (open) => this.#toggled(index, open),
          play: () => this.tell('play', { title, story, position: 0, running: true }),
        });
      })}
      <review-all-paths .shown=${this.shown} .playing=${this.playing}></review-all-paths>
    `;
  }

  #toggled(index: number, open: boolean): void {
    if (this.opened.has(index) === open) return;
    const opened = new Set(this.opened);
    if (open) opened.add(index);
    else opened.delete(index);
    this.opened = opened;
  }
}

define('review-suite', ReviewSuite);
