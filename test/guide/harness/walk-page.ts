import type { Saved } from '../../../src/embed/index.ts';
import type { DegGuide } from '../../../src/guide/index.ts';
import { type Difference, FIELDS, type Job, type Report } from './job.ts';
import { Reader } from './read-shown.ts';

/** Stops a walk at the first difference. */
class Stopped extends Error {
  readonly difference: Difference;

  constructor(difference: Difference) {
    super('The page shows something else.');
    this.difference = difference;
  }
}

/**
 * Walks a whole tree on the page, depth first, by pressing what a visitor can press, and compares what is shown after every
 * step. Where paths part, the page is put back into the situation that it gave there itself.
 */
export async function walk(job: Job): Promise<Report> {
  const walker = new Walker(job);
  const began = performance.now();
  let difference: Difference | null = null;
  try {
    await walker.walk();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    difference = error.difference;
  }
  return { ...walker.counts, difference, milliseconds: performance.now() - began };
}

class Walker {
  readonly counts = { steps: 0, paths: 0, putBack: 0, replays: 0, replayed: 0 };
  readonly #job: Job;
  readonly #wanted: ReadonlySet<number>;
  readonly #calendar: ReadonlySet<string>;
  readonly #replays: (readonly number[])[] = [];
  #path: number[] = [];
  #guide!: DegGuide;
  #page!: ShadowRoot;
  #reader!: Reader;
  #clock: HTMLInputElement | null = null;
  #time = '';
  #isReplay = false;

  constructor(job: Job) {
    this.#job = job;
    this.#wanted = new Set(job.replays);
    this.#calendar = new Set(job.calendar);
  }

  async walk(): Promise<void> {
    await this.#begin();
    await this.#visit(0);
    this.#isReplay = true;
    for (const path of this.#replays) await this.#replay(path);
    this.#guide.remove();
  }

  /** Visits a step that was just taken and all that follows. @returns the place of the next step that does not follow */
  async #visit(step: number): Promise<number> {
    const { steps } = this.#job;
    const children = steps[step * FIELDS + 3]!;
    const ends = steps[step * FIELDS + 4]!;
    this.#compare(step);
    this.counts.paths += ends;
    if (this.#wanted.has(step)) this.#replays.push([...this.#path]);
    const saved = children > 1 ? this.#guide.saved : null;
    let next = step + 1;
    for (let child = 0; child < children; child++) {
      if (child > 0) await this.#putBack(saved!, step);
      this.#path.push(next);
      await this.#take(next);
      this.counts.steps++;
      next = await this.#visit(next);
      this.#path.pop();
    }
    return next;
  }

  /** A new guide, and the questions answered as a visitor answers them. */
  async #begin(): Promise<void> {
    const { election, lang, zone, answers, demonstration } = this.#job;
    this.#guide?.remove();
    const guide = document.createElement('deg-guide');
    Object.assign(guide, { election, lang, zone, demonstration, clock: null });
    document.body.append(guide);
    await guide.updateComplete;
    this.#guide = guide;
    this.#page = guide.shadowRoot!;
    this.#reader = new Reader(this.#page, this.#job.keys);
    this.#time = demonstration.start;
    await this.#fillIn(answers);
  }

  async #fillIn({ registration, ...answers }: Readonly<Record<string, string>>): Promise<void> {
    const region = this.#find<HTMLSelectElement>('form[data-part="profile"] select[name="registration"]');
    region.value = registration!;
    region.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#guide.updateComplete;
    for (const [name, value] of Object.entries(answers)) {
      this.#find(`form[data-part="profile"] input[name="${name}"][value="${value}"]`).click();
      await this.#guide.updateComplete;
    }
    this.#find('form[data-part="profile"] button[type="submit"]').click();
    await this.#guide.updateComplete;
  }

  /** Makes the next event happen: by pressing its control, or by letting its time come. */
  async #take(step: number): Promise<void> {
    const { steps, keys, times } = this.#job;
    const key = keys[steps[step * FIELDS]!]!;
    const time = times[steps[step * FIELDS + 1]!]!;
    if (this.#calendar.has(key)) {
      // Every other date comes by the button, the rest by typing the time.
      if (step % 2 === 0) await this.#press('button[data-next]');
      else await this.#setTime(time);
      this.#time = time;
      return;
    }
    if (time !== this.#time) await this.#setTime(time);
    if (key === 'ballot.marked') {
      await this.#press('li[data-event="ballot.marked"] input[type="radio"]:not(:checked)');
    } else {
      await this.#press(`li[data-event="${key}"] button`);
    }
  }

  async #press(selector: string): Promise<void> {
    this.#find(selector).click();
    await this.#guide.updateComplete;
  }

  async #setTime(time: string): Promise<void> {
    // Found once: to look for a field with a date in it takes Chromium longer than to draw the page.
    if (this.#clock === null || !this.#clock.isConnected)
      this.#clock = this.#find<HTMLInputElement>('[data-part="clock"] input[name="now"]');
    const input = this.#clock;
    input.value = time;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    this.#time = time;
    await this.#guide.updateComplete;
  }

  async #putBack(saved: Saved, step: number): Promise<void> {
    this.#guide.saved = saved;
    await this.#setTime(this.#job.times[this.#job.steps[step * FIELDS + 1]!]!);
    this.counts.putBack++;
    this.#compare(step);
  }

  async #replay(path: readonly number[]): Promise<void> {
    this.#path = [];
    await this.#begin();
    for (const step of path) {
      this.#path.push(step);
      await this.#take(step);
      this.#compare(step);
      this.counts.replayed++;
    }
    this.counts.replays++;
  }

  #compare(step: number): void {
    const expected = this.#job.shown[this.#job.steps[step * FIELDS + 2]!]!;
    const found = this.#reader.shown();
    if (found !== expected) throw this.#stopped(expected, found);
  }

  /** @throws {Stopped} if the page has no such control */
  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.#page.querySelector<E>(selector);
    if (found === null) throw this.#stopped(`something to press: ${selector}`, 'nothing');
    return found;
  }

  #stopped(expected: string, found: string): Stopped {
    const { steps, keys } = this.#job;
    const path = this.#path.map((step) => keys[steps[step * FIELDS]!]!);
    return new Stopped({ path, expected, found, replay: this.#isReplay });
  }
}
