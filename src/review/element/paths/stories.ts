import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../data.ts';
import { storyText } from '../../logic/paths/story-link.ts';
import { define, Part, type Playing } from '../part.ts';
import { storyOf } from './story.ts';

/** A story under the name that it has here. */
export interface Titled {
  readonly title: string;
  readonly story: Story;
}

/** Stories one below the other, each to be opened and played. Tells `play`. */
export class ReviewStories extends Part {
  static override properties = {
    ...Part.properties,
    stories: { attribute: false },
    playing: { attribute: false },
    firstOpen: { type: Boolean },
    opened: { state: true },
  };
  declare stories: readonly Titled[];
  declare playing: Playing | null;
  /** Whether the first story is open before anybody opens one. */
  declare firstOpen: boolean;
  /** What the reader has opened or closed, by the text of the story. */
  declare opened: ReadonlyMap<string, boolean>;

  constructor() {
    super();
    this.playing = null;
    this.firstOpen = false;
    this.opened = new Map();
  }

  protected override render(): TemplateResult {
    const { words } = this.shown;
    const keys = this.stories.map(({ story }) => storyText(story));
    const open = keys.map((key, index) => this.opened.get(key) ?? (this.firstOpen && index === 0));
    const all = open.every((each) => each);
    const playing = this.playing === null ? null : storyText(this.playing.story);
    return html`
      ${
        keys.length < 2
          ? nothing
          : html`
            <div class="buttons no-print">
              <button
                type="button"
                @click=${() => {
                  this.opened = new Map(keys.map((key) => [key, !all]));
                }}
              >${all ? words.closeAll : words.openAll}</button>
            </div>
          `
      }
      ${this.stories.map(({ title, story }, index) => {
        const play = (position: number, running: boolean) =>
          this.tell('play', { title, story, position, running });
        return storyOf(this.shown, story, {
          title,
          open: open[index]!,
          position: playing === keys[index] ? this.playing!.position : null,
          toggled: (now) => {
            if (now !== open[index]) this.opened = new Map(this.opened).set(keys[index]!, now);
          },
          play: () => play(0, true),
          show: (position) => play(position, false),
        });
      })}
    `;
  }
}

define('review-stories', ReviewStories);
