import { html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { pictureStyle } from '../../draw/picture-style.ts';
import type { Step } from '../../space/index.ts';
import type { Language, ReviewData } from '../data.ts';
import { type Address, fromHash, toHash, type View } from '../logic/address.ts';
import type { History } from '../logic/history.ts';
import { type Model, modelOf } from '../logic/model.ts';
import { stepsOf } from '../logic/story.ts';
import type { Walk } from '../logic/walk.ts';
import { words } from '../words.ts';
import './counts.ts';
import './details.ts';
import './diagram.ts';
import type { Scene } from './diagram.ts';
import { header } from './header.ts';
import { define, type Part, type Playing, type Shown, type Told } from './part.ts';
import './player.ts';
import './stories.ts';
import { style } from './style.ts';
import { tabs } from './tabs.ts';
import './walk.ts';

const none: readonly string[] = [];
const parts = 'review-details, review-diagram, review-player';

/**
 * The visualizer: everything it shows comes in `data`. It keeps what is chosen in the page's address, and tells the page
 * which language it speaks.
 */
export class StatechartReview extends LitElement {
  static override styles = [unsafeCSS(pictureStyle), unsafeCSS(style)];
  static override properties = {
    data: { attribute: false },
    address: { state: true },
    playing: { state: true },
    walks: { state: true },
  };
  declare data: ReviewData | null;
  declare address: Address | null;
  declare playing: Playing | null;
  /** By machine id the walk by hand, which waits while another machine is looked at. */
  declare walks: ReadonlyMap<string, History<Walk>>;
  readonly #models = new Map<string, Model>();
  /** What is to get the focus, since what had it may be gone. */
  #focusNext: string | null = null;
  #returnTo: View | null = null;

  constructor() {
    super();
    this.data = null;
    this.address = null;
    this.playing = null;
    this.walks = new Map();
    this.#hear('pick', (picked) => {
      const { view } = this.#address();
      this.#focusNext = picked === null ? '.canvas [tabindex="0"]' : 'review-details .heading h2';
      if (picked !== null && view !== 'diagram') this.#returnTo = view;
      this.#go({ picked, ...(picked === null ? {} : { view: 'diagram' }) });
    });
    this.#hear('play', (playing) => this.#play(playing));
    this.#hear('walk', (history) => {
      const walks = new Map(this.walks);
      if (history === null) walks.delete(this.#address().machine);
      else walks.set(this.#address().machine, history);
      this.walks = walks;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  protected override willUpdate(): void {
    if (this.address === null && this.data !== null) this.#readAddress();
  }

  protected override render(): TemplateResult {
    if (this.data === null) return html``;
    const address = this.#address();
    const shown = this.#shown(this.data, address);
    const { view, picked } = address;
    const scene = this.#scene(shown.model, view);
    const panel = {
      diagram: () => html`
        ${this.#back(shown)}
        <review-details .shown=${shown} .picked=${picked} .current=${new Set(scene?.states ?? [])}></review-details>
      `,
      walk: () => html`
        <review-walk .shown=${shown} .history=${this.walks.get(address.machine) ?? null}></review-walk>
      `,
      stories: () => html`<review-stories .shown=${shown} .playing=${this.playing}></review-stories>`,
      counts: () => html`<review-counts .shown=${shown}></review-counts>`,
    }[view];
    return html`
      ${header(shown, {
        machine: (machine) => this.#go({ machine, picked: null }),
        language: (language) => this.#go({ language }),
      })}
      <main data-view=${view} class=${isLarge(shown) ? 'large' : ''}>
        ${tabs(shown.words, view, (next) => {
          this.#returnTo = null;
          this.#go({ view: next });
        })}
        <div class="stage">
          <review-diagram .shown=${shown} .scene=${scene} .picked=${picked}></review-diagram>
          <review-player .shown=${shown} .playing=${view === 'walk' ? null : this.playing}></review-player>
        </div>
        <div class="panel" role="tabpanel" id="panel" tabindex="0" aria-labelledby=${`tab-${view}`}>
          ${panel()}
        </div>
      </main>
    `;
  }

  protected override updated(): void {
    const { data } = this;
    if (data === null) return;
    const { language } = this.#address();
    document.documentElement.lang = language;
    document.title = data.title[language];
    const next = this.#focusNext;
    this.#focusNext = null;
    if (next !== null) void this.#focus(next);
  }

  /** Parts draw after the page does. */
  async #focus(selector: string): Promise<void> {
    await Promise.all([...this.renderRoot.querySelectorAll<Part>(parts)].map((part) => part.updateComplete));
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #back({ words }: Shown): TemplateResult {
    const view = this.#returnTo;
    if (view === null) return html``;
    return html`
      <p class="no-print">
        <button
          type="button"
          @click=${() => {
            this.#returnTo = null;
            this.#go({ view, picked: null });
          }}
        >${words.backTo(words.view[view])}</button>
      </p>
    `;
  }

  #play(playing: Playing | null): void {
    const begins = this.playing?.story !== playing?.story;
    this.playing =
      playing === null || !begins || !matchMedia('(prefers-reduced-motion: reduce)').matches
        ? playing
        : { ...playing, running: false };
    // Where diagram and stories do not stand side by side, the reader is brought to the diagram.
    const { renderRoot } = this;
    const diagram = renderRoot.querySelector<HTMLElement>('review-diagram');
    if (begins && playing !== null && diagram?.offsetParent === null) {
      this.#returnTo = 'stories';
      this.#focusNext = 'review-player button.main';
      this.#go({ view: 'diagram', picked: null });
    }
  }

  #scene(model: Model, view: View): Scene | null {
    const scene = this.#sceneNow(model, view);
    const last = this.#lastScene;
    // The diagram follows a scene that changes, and only then.
    if (scene === null || scene.states !== last?.states || scene.taken !== last.taken)
      this.#lastScene = scene;
    return this.#lastScene;
  }
  #lastScene: Scene | null = null;

  #sceneNow(model: Model, view: View): Scene | null {
    const { space, machine } = model;
    const scene = (start: number, last: Step | undefined): Scene => {
      const at = last?.to ?? machine.starts[start]!.configuration;
      return { states: space.configurations[at]!.states, taken: last?.transitions ?? none };
    };
    if (this.playing !== null && view !== 'walk') {
      const { story, position } = this.playing;
      return scene(story.start, stepsOf(model, story)[position - 1]);
    }
    const walk = this.walks.get(machine.id)?.present;
    return walk === undefined ? null : scene(walk.start, walk.log.at(-1)?.step);
  }

  #shown(data: ReviewData, { machine, language }: Address): Shown {
    const model = this.#models.get(machine) ?? modelOf(data.machines.find(({ id }) => id === machine)!);
    this.#models.set(machine, model);
    const known = this.#lastShown;
    if (known?.data === data && known.model === model && known.language === language) return known;
    this.#lastShown = { data, model, language, words: words[language] };
    return this.#lastShown;
  }
  #lastShown: Shown | null = null;

  #address(): Address {
    return (
      this.address ?? {
        machine: this.data?.machines[0]?.id ?? '',
        language: 'ru' as Language,
        view: 'diagram',
        picked: null,
      }
    );
  }

  #go(change: Partial<Address>): void {
    const before = this.#address();
    const address = { ...before, ...change };
    if (address.machine !== before.machine) {
      this.playing = null;
      this.#returnTo = null;
    }
    this.address = address;
    const hash = toHash(address);
    if (hash !== location.hash) history.pushState(null, '', hash);
  }

  readonly #readAddress = (): void => {
    const ids = this.data?.machines.map(({ id }) => id) ?? [];
    const before = this.#address();
    const address = fromHash(location.hash, ids, this.#address());
    if (address.machine !== before.machine) this.playing = null;
    this.address = address;
  };

  #hear<K extends keyof Told>(kind: K, listener: (told: Told[K]) => void): void {
    this.addEventListener(`review-${kind}`, (event) => listener((event as CustomEvent<Told[K]>).detail));
  }
}

/** Whether a diagram is too large to be read on a page that it shares with text. */
function isLarge({ model, language }: Shown): boolean {
  return model.machine.geometry[language].width > 1200;
}

define('statechart-review', StatechartReview);
