import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { linesOf, stepsOf } from '../../logic/paths/story.ts';
import { define, Part, type Playing } from '../part.ts';

const delays = { slow: 4000, normal: 2000, fast: 800 } as const;
type Speed = keyof typeof delays;

/** The controls of a story that is played on the diagram, and the sentence of its current step. Tells `play`. */
export class ReviewPlayer extends Part {
  static override properties = {
    ...Part.properties,
    playing: { attribute: false },
    speed: { state: true },
  };
  declare playing: Playing | null;
  declare speed: Speed;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.playing = null;
    this.speed = 'normal';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('playing') && !changed.has('speed')) return;
    clearTimeout(this.#timer);
    const { playing } = this;
    if (playing?.running) {
      this.#timer = setTimeout(() => this.#to(playing.position + 1, true), delays[this.speed]);
    }
  }

  protected override render(): TemplateResult {
    const { playing } = this;
    if (playing === null) return html``;
    const { words, model, language, data } = this.shown;
    const steps = linesOf(model, stepsOf(model, playing.story));
    const { position, running } = playing;
    const line = steps[position - 1];
    const title = words.playing(playing.title);
    return html`
      <section class="player" aria-label=${title}>
        <p class="quiet">${title} — ${words.position(position, steps.length)}</p>
        <div aria-live="polite">
          <p class="line">${line === undefined ? words.beginning : line.text[language]}</p>
          ${
            line?.refused
              ? html`<ul class="refusal">
                ${line.refused.map((id) => html`<li>${data.sources[id]?.text[language] ?? id}</li>`)}
              </ul>`
              : nothing
          }
        </div>
        <div class="buttons no-print">
          <button type="button" ?disabled=${position === 0} @click=${() => this.#to(position - 1, false)}>
            ${words.playBack}
          </button>
          <button
            type="button"
            class="main"
            ?disabled=${!running && position === steps.length}
            @click=${() => this.#to(position, !running)}
          >${running ? words.playPause : words.playStart}</button>
          <button
            type="button"
            ?disabled=${position === steps.length}
            @click=${() => this.#to(position + 1, false)}
          >${words.playForward}</button>
          <label class="inline">
            <span>${words.speed}</span>
            <select
              @change=${(event: Event) => {
                this.speed = (event.target as HTMLSelectElement).value as Speed;
              }}
            >
              ${(Object.keys(delays) as Speed[]).map(
                (speed) => html`
                  <option value=${speed} .selected=${speed === this.speed}>${words.speeds[speed]}</option>
                `,
              )}
            </select>
          </label>
          <button type="button" @click=${() => this.tell('play', null)}>${words.playClose}</button>
        </div>
      </section>
    `;
  }

  #to(position: number, running: boolean): void {
    if (this.playing === null) return;
    const { length } = this.playing.story.steps;
    const within = Math.min(Math.max(position, 0), length);
    this.tell('play', { ...this.playing, position: within, running: running && within < length });
  }
}

define('review-player', ReviewPlayer);
