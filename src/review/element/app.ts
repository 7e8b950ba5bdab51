import { html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { pictureStyle } from '../../draw/picture-style.ts';
import type { ReviewData } from '../data.ts';
import { type Address, fromHash, toHash, type View } from '../logic/address.ts';
import type { Model } from '../logic/model.ts';
import { settled, unpickedUnlessShown } from '../logic/navigation.ts';
import { storyText } from '../logic/paths/story-link.ts';
import { pictureNamed } from '../logic/pictures/pictures.ts';
import { type Scene, sceneOfStory, sceneOfWalk } from '../logic/pictures/scene.ts';
import type { History } from '../logic/walk/history.ts';
import type { Walk } from '../logic/walk/walk.ts';
import { walkFrom, walkText } from '../logic/walk/walk-link.ts';
import { frame } from './frame.ts';
import { define, type Part, type Playing, type Told } from './part.ts';
import { ShownMemory } from './shown-memory.ts';
import { style } from './style.ts';
import { playingAt } from './walk/playing.ts';

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
  readonly #shown = new ShownMemory();
  /** What is to get the focus, since what had it may be gone. */
  #focusNext: string | null = null;
  #returnTo: View | null = null;
  #lastScene: Scene | null = null;

  constructor() {
    super();
    this.data = null;
    this.address = null;
    this.playing = null;
    this.walks = new Map();
    this.#hear('pick', (picked) => this.#pick(picked));
    this.#hear('go', (change) => {
      if (change.picked) this.#focusNext = 'review-details .heading h2';
      this.#go(change);
    });
    this.#hear('follow', (picture) => this.#go({ picture }, 'replace'));
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
    const { data, address } = this;
    if (data === null || address === null) return html``;
    const shown = this.#shown.of(data, address);
    return frame(
      {
        shown,
        address,
        picture: pictureNamed(shown.model.machine, address.picture),
        scene: this.#scene(shown.model, address.view),
        playing: this.playing,
        walk: this.walks.get(address.machine) ?? null,
        returnTo: this.#returnTo,
      },
      {
        go: (change) => this.#go(change),
        section: (view) => {
          this.#returnTo = null;
          this.#go({ view });
        },
        back: (view) => {
          this.#returnTo = null;
          this.#go({ view, picked: null });
        },
      },
    );
  }

  protected override updated(): void {
    const { data, address } = this;
    if (data === null || address === null) return;
    this.dataset.theme = address.theme;
    document.documentElement.lang = address.language;
    document.title = data.title[address.language];
    const next = this.#focusNext;
    this.#focusNext = null;
    if (next !== null) void this.#focus(next);
  }

  /** Parts draw after the page does. */
  async #focus(selector: string): Promise<void> {
    await Promise.all([...this.renderRoot.querySelectorAll<Part>(parts)].map((part) => part.updateComplete));
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #pick(picked: Told['pick']): void {
    const { data, address } = this;
    if (data === null || address === null) return;
    const { view } = address;
    if (picked === null) {
      this.#focusNext = '.canvas [tabindex="0"]';
      this.#go({ picked });
    } else if (picked.kind === 'source') {
      const quoted = data.document !== null && data.sources[picked.id]?.sort === 'quote';
      if (view !== 'document' && view !== 'questions') this.#returnTo = view;
      this.#focusNext = '.panel [aria-current="true"]';
      this.#go({ picked, view: quoted ? 'document' : 'questions' });
    } else {
      if (view !== 'diagram') this.#returnTo = view;
      this.#focusNext = 'review-details .heading h2';
      this.#go({ picked, view: 'diagram' });
    }
  }

  #walk(history: History<Walk> | null): void {
    const { data, address } = this;
    if (data === null || address === null) return;
    const walks = new Map(this.walks);
    if (history === null) walks.delete(address.machine);
    else walks.set(address.machine, history);
    this.walks = walks;
    const { model } = this.#shown.of(data, address);
    this.#go({ walk: history === null ? null : walkText(model, history.present) }, 'replace');
  }

  #play(playing: Playing | null): void {
    const begins = this.playing?.story !== playing?.story;
    this.playing =
      playing === null || !begins || !matchMedia('(prefers-reduced-motion: reduce)').matches
        ? playing
        : { ...playing, running: false };
    this.#go({ story: playing && storyText(playing.story), step: playing?.position ?? 0 }, 'replace');
    // Where diagram and stories do not stand side by side, the reader is brought to the diagram.
    const diagram = this.renderRoot.querySelector<HTMLElement>('review-diagram');
    if (begins && playing !== null && diagram?.offsetParent === null) {
      this.#returnTo = 'paths';
      this.#focusNext = 'review-player button.main';
      this.#go({ view: 'diagram', picked: null });
    }
  }

  /** The same object for the same scene: the diagram follows a scene that changes, and only then. */
  #scene(model: Model, view: View): Scene | null {
    const walk = this.walks.get(model.machine.id)?.present;
    const { playing } = this;
    const scene =
      playing !== null && view !== 'walk'
        ? sceneOfStory(model, playing.story, playing.position)
        : walk === undefined
          ? null
          : sceneOfWalk(model, walk);
    const last = this.#lastScene;
    if (scene === null || scene.states !== last?.states || scene.taken !== last.taken)
      this.#lastScene = scene;
    return this.#lastScene;
  }

  /** @param how whether the browser's «back» leads to what was before */
  #go(change: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
    const { data, address: before } = this;
    if (data === null || before === null) return;
    const another = change.machine !== undefined && change.machine !== before.machine;
    if (another) {
      this.playing = null;
      this.#returnTo = null;
    }
    const asked = {
      ...before,
      ...(another && { picture: null, story: null, step: 0, walk: null }),
      ...change,
    };
    const { machine } = this.#shown.of(data, asked).model;
    const address = settled(
      data,
      machine,
      change.picture === undefined ? asked : unpickedUnlessShown(machine, asked),
    );
    this.address = address;
    const hash = toHash(address);
    if (hash !== location.hash) history[`${how}State`](null, '', hash);
  }

  readonly #readAddress = (): void => {
    const { data } = this;
    if (data === null) return;
    const read = fromHash(
      location.hash,
      data.machines.map(({ id }) => id),
      this.address,
      data.language,
    );
    const address = settled(data, this.#shown.of(data, read).model.machine, read);
    this.address = address;
    const shown = this.#shown.of(data, address);
    this.playing = playingAt(shown, address, this.playing);
    const { machine, walk } = address;
    const known = this.walks.get(machine)?.present;
    if (walk === null || (known !== undefined && walkText(shown.model, known) === walk)) return;
    const history = walkFrom(shown.model, walk);
    if (history !== null) this.walks = new Map(this.walks).set(machine, history);
  };

  #hear<K extends keyof Told>(kind: K, listener: (told: Told[K]) => void): void {
    this.addEventListener(`review-${kind}`, (event) => listener((event as CustomEvent<Told[K]>).detail));
  }
}

define('statechart-review', StatechartReview);
