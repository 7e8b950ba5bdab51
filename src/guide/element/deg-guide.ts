import { html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { type Election, OTHER_REGISTRATION, timeZoneOf } from '../../../machines/index.ts';
import { type Description, describe, type Language, type Saved } from '../../embed/index.ts';
import { Alarm, deviceClock, type GuideClock } from '../logic/clock.ts';
import { Guide } from '../logic/guide.ts';
import { instantOf, momentText } from '../logic/moments.ts';
import type { Told } from '../logic/told.ts';
import { words } from '../words/index.ts';
import { announcement } from './announcement.ts';
import { controlsOf } from './controls.ts';
import { beginning, journeyPage } from './frame.ts';
import { Kept } from './kept.ts';
import { style } from './style.ts';
import { Unfolding } from './unfolding.ts';
import type { Demonstration, FormState, Frame, View } from './view.ts';

/** When a page may have slept: its clock is looked at then. */
const awakenings = ['visibilitychange', 'pageshow', 'focus'];

const emptyForm: FormState = { registration: '', answers: {}, tried: false, birthDate: 'none' };

/**
 * `<deg-guide>`: a visitor's way through remote electronic voting, step by step. Give it an `election`; with `demonstration`
 * the visitor moves the time, without it `clock` or the device's clock runs. After each change it sends `deg-guide-change`
 * with the situation as it can be saved, and `deg-guide-language` when the visitor has chosen a language.
 */
export class DegGuide extends LitElement {
  static override styles = [unsafeCSS(style)];
  static override properties = {
    election: { attribute: false },
    lang: { reflect: true },
    zone: {},
    clock: { attribute: false },
    demonstration: { attribute: false },
  };
  declare election: Election | null;
  /** The IANA time zone of the visitor. */
  declare zone: string;
  /** A real clock; null for the device's, or for the demonstration time. */
  declare clock: GuideClock | null;
  declare demonstration: Demonstration | null;
  /** The words and answers of the form; the visitor's birth date is never among them. */
  formState: FormState = emptyForm;
  isErasing = false;
  wrongTime = false;
  /** Which line of the practice ballot is marked. It is here and nowhere else. */
  #choice: number | null = null;
  #guide: Guide | null = null;
  #alarm: Alarm | null = null;
  #offered: { readonly saved: unknown } | null = null;
  #told: Told | null = null;
  /** What the live region says. */
  #spoken = '';
  /** What is to get the focus, by selectors, where what had it has gone. */
  #focusNext: readonly string[] = [];
  readonly #controls = controlsOf(this);
  readonly #kept = new Kept();

  constructor() {
    super();
    new Unfolding(this);
    this.election = null;
    this.lang = 'ru';
    this.zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.clock = null;
    this.demonstration = null;
  }

  /** The situation as it can be saved; null before a journey. */
  get saved(): Saved | null {
    return this.#guide?.saved ?? null;
  }

  /** Puts the page into a situation that was saved. One that does not fit is refused: the page says so and stays as it is. */
  set saved(data: unknown) {
    if (this.#guide === null) {
      this.#offered = { saved: data };
      return;
    }
    if (data === null) this.#guide.erase(this.start, null);
    else this.#guide.resume(data);
  }

  get guide(): Guide | null {
    return this.#guide;
  }

  get language(): Language {
    return this.lang === 'en' ? 'en' : 'ru';
  }

  /** The time zone of the registration, chosen or begun with; before that the one in which applications are taken. */
  get regionZone(): string {
    const { election } = this;
    if (election === null) return 'UTC';
    const registration = this.#registration;
    return registration === '' ? election.filing.timeZone : timeZoneOf(election, registration);
  }

  /** The first demonstration time on the clock of the region, epoch milliseconds; null on a real clock. */
  get start(): number | null {
    return this.#demonstrated && instantOf(this.#demonstrated.start, this.regionZone);
  }

  mark(line: number): void {
    this.guide?.press('ballot.marked', () => {
      this.#choice = line;
    });
  }

  press(key: string): void {
    this.guide?.press(key);
  }

  /** Ends the journey on the page, and what is stored of it. */
  erase(note: 'erased' | null): void {
    this.isErasing = false;
    this.formState = emptyForm;
    this.guide?.erase(this.start, note);
  }

  /** Gives the focus to the first of these that there is, once the page is drawn, where the focus has been lost by then. */
  focusNext(...selectors: readonly string[]): void {
    this.#focusNext = selectors;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#stored);
    for (const type of awakenings) addEventListener(type, this.#look, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#stored);
    for (const type of awakenings) removeEventListener(type, this.#look, { capture: true });
    this.#alarm?.set(null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('election') || changed.has('clock') || changed.has('demonstration')) this.#begin();
  }

  protected override render(): TemplateResult {
    const { election } = this;
    const guide = this.#guide;
    if (election === null || guide === null) return html``;
    const frame = this.#frame(election, guide);
    const { sitting } = guide;
    if (sitting === null) {
      this.#choice = null;
      this.#speak(frame, null);
      return html`${beginning(frame, this.formState, this.#controls)}${this.#live()}`;
    }
    const { lang, now, ownZone: zone } = frame;
    const { registration, snapshot, correctedAt } = sitting.standing;
    const description = describe(snapshot, { lang, now, zone, election, registration, correctedAt });
    // Whatever ends the ballot ends the knowledge of it.
    if (!description.situations.some(({ id }) => id === 'marked' || id === 'pressed')) this.#choice = null;
    const view: View = {
      ...frame,
      sitting,
      description,
      next: guide.next,
      choice: this.#choice,
      kept: this.#kept,
    };
    this.#speak(frame, description);
    return html`${journeyPage(view, this.#controls)}${this.#live()}`;
  }

  protected override updated(): void {
    this.#alarm?.set(this.#guide?.next ?? null);
    const selectors = this.#focusNext;
    this.#focusNext = [];
    const root = this.shadowRoot;
    if (selectors.length === 0 || root === null || root.activeElement !== null) return;
    const found = selectors.map((selector) => root.querySelector<HTMLElement>(selector));
    found.find((each) => each !== null)?.focus();
  }

  /** With a real clock given, there is no demonstration. */
  get #demonstrated(): Demonstration | null {
    return this.clock === null ? this.demonstration : null;
  }

  get #registration(): string {
    return this.#guide?.sitting?.standing.registration ?? this.formState.registration;
  }

  #begin(): void {
    this.#alarm?.set(null);
    const { election } = this;
    const clock = this.clock ?? deviceClock;
    this.#guide = election && new Guide(election, this.start, () => clock.now(), this.#changed);
    this.#alarm = this.#demonstrated === null ? new Alarm(clock, () => this.#guide?.catchUp()) : null;
    this.#guide?.open();
    if (this.#offered !== null && this.#guide !== null) {
      const { saved } = this.#offered;
      this.#offered = null;
      this.saved = saved;
    }
  }

  readonly #changed = (told: Told): void => {
    this.#told = told;
    this.wrongTime = false;
    // What another window has marked is not known here.
    if (told.kind === 'adopted') this.#choice = null;
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent('deg-guide-change', { detail: this.saved, bubbles: true, composed: true }),
    );
  };

  #frame(election: Election, guide: Guide): Frame {
    const lang = this.language;
    return {
      words: words[lang],
      lang,
      election,
      demonstration: this.#demonstrated,
      registration: this.#registration || OTHER_REGISTRATION,
      regionZone: this.regionZone,
      ownZone: this.zone,
      now: guide.now,
      wrongTime: this.wrongTime,
      isKept: guide.keeper.isOn,
      isErasing: this.isErasing,
      note: guide.note,
      fault: guide.fault,
    };
  }

  /** Says once what has just happened. The same words again are made another text, since only a change is read out. */
  #speak({ words: own, lang, note, now, regionZone }: Frame, description: Description | null): void {
    const told = this.#told;
    this.#told = null;
    if (told === null) return;
    const said = note === null ? '' : own.saving[note];
    const time = momentText(now, regionZone, lang);
    const text =
      description === null || told.kind === 'note' || told.kind === 'adopted'
        ? said
        : announcement(told, description, own, lang, time);
    this.#spoken = text === this.#spoken && text !== '' ? `${text}\u00a0` : text;
  }

  #live(): TemplateResult {
    return html`<p class="unseen" role="status" aria-live="polite" data-part="announcement">${this.#spoken}</p>`;
  }

  readonly #stored = (event: StorageEvent): void => {
    if (this.#guide?.keeper.concerns(event)) this.#guide.follow(this.start);
  };

  readonly #look = (): void => this.#alarm?.check();
}

declare global {
  interface HTMLElementTagNameMap {
    'deg-guide': DegGuide;
  }
}

if (customElements.get('deg-guide') === undefined) customElements.define('deg-guide', DegGuide);
