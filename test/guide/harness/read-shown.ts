const parts = ['title', 'phase', 'deadline', 'outcome', 'refusal'] as const;
type Part = (typeof parts)[number];

/** The attributes that are read. */
const readAttributes = [
  ...['event', 'part', 'status', 'why', 'source', 'deadline', 'zone', 'outcome'].map(
    (name) => `data-${name}`,
  ),
  ...['datetime', 'disabled', 'type', 'href'],
];

const everything = ['li[data-event]', ...parts.map((part) => `[data-part="${part}"]`)].join();

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: readAttributes,
};

/**
 * Reads what a guide shows as one text that can be compared: where the voter stands, the next date in both zones, the
 * outcome, the standing refusal, and every action with its reasons, in the order of `keys`. Whatever a visitor could press
 * but must not, or must be able to press and cannot, is told beside it. What has not changed since is not read again.
 */
export class Reader {
  readonly #keys: readonly string[];
  readonly #observer: MutationObserver;
  /** The parts of the page that are read; looking for them anew each time would take longer than all else. */
  readonly #parts = new Set<HTMLElement>();
  /** What was read of each, on the page or taken off it, until something in it changes. */
  readonly #told = new WeakMap<Node, string>();
  /** Watched by themselves, so that what changes in them while they are off the page is noticed too. */
  readonly #watched = new WeakSet<Node>();

  /** @param page the guide's shadow root */
  constructor(page: ShadowRoot, keys: readonly string[]) {
    this.#keys = keys;
    this.#observer = new MutationObserver((records) => this.#follow(records));
    this.#observer.observe(page, watched);
    this.#find(page);
  }

  shown(): string {
    this.#follow(this.#observer.takeRecords());
    const told = new Map<string, string>();
    for (const part of this.#parts) {
      if (!part.isConnected) {
        this.#parts.delete(part);
        continue;
      }
      const name = part.dataset.event ?? part.dataset.part ?? '';
      const before = told.get(name);
      const text = this.#textOf(part);
      told.set(name, before === undefined ? text : `${before} and again ${text}`);
    }
    const lines: string[] = parts.map((part) => told.get(part) ?? `no ${part}`);
    for (const key of this.#keys) {
      const action = told.get(key);
      if (action !== undefined) lines.push(`${key} ${action}`);
    }
    return lines.join('\n');
  }

  #textOf(part: HTMLElement): string {
    const known = this.#told.get(part);
    if (known !== undefined) return known;
    if (!this.#watched.has(part)) this.#observer.observe(part, watched);
    this.#watched.add(part);
    const text = read(part);
    this.#told.set(part, text);
    return text;
  }

  #find(within: ParentNode): void {
    for (const part of within.querySelectorAll<HTMLElement>(everything)) this.#parts.add(part);
  }

  #follow(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && target instanceof HTMLElement) this.#consider(target);
      for (const added of addedNodes) {
        if (!(added instanceof HTMLElement)) continue;
        if (this.#told.has(added)) {
          // Read before and not changed since: parts hold no others but those that are read with them.
          this.#parts.add(added);
          continue;
        }
        this.#consider(added);
        this.#find(added);
      }
      for (let node: Node | null = target; node !== null; node = node.parentNode) this.#told.delete(node);
    }
  }

  #consider(element: HTMLElement): void {
    if (element.matches(everything)) this.#parts.add(element);
    else this.#parts.delete(element);
  }
}

function read(element: HTMLElement): string {
  if (element.dataset.event !== undefined) return readAction(element);
  const readers: Readonly<Record<Part, (part: HTMLElement) => string>> = {
    title: textOf,
    phase: textOf,
    deadline: readDeadline,
    outcome: ({ dataset }) => dataset.outcome ?? '',
    refusal: readWhys,
  };
  const part = parts.find((each) => each === element.dataset.part);
  return part === undefined ? '' : readers[part](element);
}

function readAction(item: HTMLElement): string {
  const controls = item.querySelectorAll<HTMLButtonElement | HTMLInputElement>(
    'button, input, select, a[href]',
  );
  return `${item.dataset.status}, ${pressable(item.dataset.event ?? '', [...controls])}: ${readWhys(item)}`;
}

/** What can be pressed: nothing, a button, or the lines of the ballot. */
function pressable(key: string, controls: readonly (HTMLButtonElement | HTMLInputElement)[]): string {
  const [first] = controls;
  if (first === undefined) return 'nothing to press';
  if (controls.some(({ disabled }) => disabled)) return 'something disabled';
  if (key === 'ballot.marked' && controls.length > 1 && controls.every(({ type }) => type === 'radio'))
    return 'lines to mark';
  return controls.length === 1 && first.localName === 'button' ? 'a button' : `${controls.length} controls`;
}

function readDeadline(deadline: HTMLElement): string {
  const times = [...deadline.querySelectorAll('time')].map(
    (time) => `${time.dataset.zone} ${time.dateTime} ${numbersIn(time.textContent)}`,
  );
  return `${deadline.dataset.deadline}: ${times.join(', ')}`;
}

/** The numbers of a date in words: day, year, hours and minutes, and the zone's offset. */
function numbersIn(text: string): string {
  return text.match(/\d+/g)?.join(' ') ?? '';
}

function readWhys(within: HTMLElement): string {
  return [...within.querySelectorAll<HTMLElement>('[data-why]')].map(readWhy).join('; ');
}

/** A reason, of the leaflet with the sentence itself; the remedy is told only where there is none. */
function readWhy(why: HTMLElement): string {
  const id = why.dataset.why ?? '';
  const quotes = [...why.querySelectorAll<HTMLElement>('blockquote')];
  const quoted = /^R-/.test(id)
    ? quotes.map((quote) => `${quote.dataset.source} «${textOf(quote.querySelector('p'))}»`).join(' ')
    : quotes.length > 0
      ? 'quoted'
      : 'not quoted';
  const remedy = textOf(why.querySelector('[data-part="remedy"]')) === '' ? ', no remedy' : '';
  return `${id} «${textOf(why.firstElementChild)}» ${quoted}${remedy}`;
}

function textOf(element: Element | null): string {
  return element?.textContent.trim() ?? '';
}
