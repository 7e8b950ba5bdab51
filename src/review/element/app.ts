import { html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { pictureStyle } from '../../draw/picture-style.ts';
import type { Step } from '../../space/index.ts';
import type { Language, ReviewData } from '../data.ts';
import { type Address, fromHash, toHash, type View } from '../logic/address.ts';
import type { History } from '../logic/history.ts';
import { type Model, modelOf } from '../logic/model.ts';
import { stepsOf } from '../logic/story.ts';
import { storyFrom, storyText } from '../logic/story-link.ts';
import type { Walk } from '../logic/walk.ts';
import { walkFrom, walkText } from '../logic/walk-link.ts';
import { words } from '../words.ts';
import './booklet.ts';
import './counts.ts';
import './details.ts';
import './diagram.ts';
import type { Scene } from './diagram.ts';
import './document.ts';
import { header } from './header.ts';
import './outline.ts';
import { define, type Part, type Playing, type Shown, type Told } from './part.ts';
import './paths.ts';
import './player.ts';
import './questions.ts';
import './stages.ts';
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
    this.#hear('pick', (picked) => this.#pick(picked));
    this.#hear('go', (change) => this.#go(change));
    this.#hear('play', (playing) => this.#play(playing));
    this.#hear('walk', (history) => this.#walk(history));
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
      outline: () => html`
        <review-outline .shown=${shown} .picked=${picked} .current=${new Set(scene?.states ?? [])}></review-outline>
      `,
      document: () => html`<review-document .shown=${shown} .picked=${picked}></review-document>`,
      questions: () => html`<review-questions .shown=${shown} .picked=${picked}></review-questions>`,
      paths: () => html`<review-paths .shown=${shown} .playing=${this.playing}></review-paths>`,
      counts: () => html`<review-counts .shown=${shown}></review-counts>`,
    }[view];
    return html`
      ${header(shown, {
        machine: (machine) => this.#go({ machine, picked: null }),
        language: (language) => this.#go({ language }),
      })}
      ${tabs(shown.words, view, (next) => {
        this.#returnTo = null;
        this.#go({ view: next });
      })}
      <main data-view=${view}>
        <review-stages .shown=${shown}></review-stages>
        <div class="stage">
          <review-diagram
            .shown=${shown}
            .scene=${scene}
            .picked=${picked}
            .picture=${address.picture}
          ></review-diagram>
          <review-player .shown=${shown} .playing=${view === 'walk' ? null : this.playing}></review-player>
        </div>
        <div class="panel" role="tabpanel" id="panel" tabindex="0" aria-labelledby=${`tab-${view}`}>
          ${panel()}
        </div>
      </main>
      <review-booklet .shown=${shown}></review-booklet>
    `;
  }

  protected override updated(): void {
    const { data } = this;
    if (data === null) return;
    const { language, theme } = this.#address();
    this.dataset.theme = theme;
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

  #pick(picked: Told['pick']): void {
    const { view } = this.#address();
    if (picked?.kind === 'source') {
      const quoted = this.data?.sources[picked.id]?.sort === 'quote';
      if (view !== 'document' && view !== 'questions') this.#returnTo = view;
      this.#focusNext = '.panel [aria-current="true"]';
      return this.#go({ picked, view: quoted ? 'document' : 'questions' });
    }
    this.#focusNext = picked === null ? '.canvas [tabindex="0"]' : 'review-details .heading h2';
    if (picked !== null && view !== 'diagram') this.#returnTo = view;
    this.#go({ picked, ...(picked === null ? {} : { view: 'diagram' as const }) });
  }

  #walk(history: History<Walk> | null): void {
    const { machine } = this.#address();
    const walks = new Map(this.walks);
    if (history === null) walks.delete(machine);
    else walks.set(machine, history);
    this.walks = walks;
    const model = this.#models.get(machine);
    this.#go(
      { walk: history === null || model === undefined ? null : walkText(model, history.present) },
      'replace',
    );
  }

  #play(playing: Playing | null): void {
    const begins = this.playing?.story !== playing?.story;
    this.playing =
      playing === null || !begins || !matchMedia('(prefers-reduced-motion: reduce)').matches
        ? playing
        : { ...playing, running: false };
    this.#go({ story: playing && storyText(playing.story), step: playing?.position ?? 0 }, 'replace');
    // Where diagram and stories do not stand side by side, the reader is brought to the diagram.
    const { renderRoot } = this;
    const diagram = renderRoot.querySelector<HTMLElement>('review-diagram');
    if (begins && playing !== null && diagram?.offsetParent === null) {
      this.#returnTo = 'paths';
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
        theme: 'system',
        picture: null,
        picked: null,
        story: null,
        step: 0,
        walk: null,
      }
    );
  }

  /** @param how whether the browser's «back» leads to what was before */
  #go(change: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
    const before = this.#address();
    const another = change.machine !== undefined && change.machine !== before.machine;
    const address = {
      ...before,
      ...(another && { picture: null, story: null, step: 0, walk: null }),
      ...change,
    };
    if (another) {
      this.playing = null;
      this.#returnTo = null;
    }
    this.address = address;
    const hash = toHash(address);
    if (hash !== location.hash) history[`${how}State`](null, '', hash);
  }

  readonly #readAddress = (): void => {
    const ids = this.data?.machines.map(({ id }) => id) ?? [];
    const address = fromHash(location.hash, ids, this.#address());
    this.address = address;
    if (this.data === null) return;
    const shown = this.#shown(this.data, address);
    this.#readStory(shown, address);
    const { machine, walk } = address;
    const known = this.walks.get(machine)?.present;
    if (walk === null || (known !== undefined && walkText(shown.model, known) === walk)) return;
    const read = walkFrom(shown.model, walk);
    if (read !== null) this.walks = new Map(this.walks).set(machine, read);
  };

  #readStory({ model, words }: Shown, { story: text, step }: Address): void {
    const story = text === null ? null : storyFrom(model, text);
    const position = Math.min(step, story?.steps.length ?? 0);
    if (story === null) this.playing = null;
    else if (this.playing === null || storyText(this.playing.story) !== text)
      this.playing = { title: words.linkedPath, story, position, running: false };
    else this.playing = { ...this.playing, position };
  }

  #hear<K extends keyof Told>(kind: K, listener: (told: Told[K]) => void): void {
    this.addEventListener(`review-${kind}`, (event) => listener((event as CustomEvent<Told[K]>).detail));
  }
}

define('statechart-review', StatechartReview);
