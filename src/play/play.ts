import { source } from '../../machines/index.ts';
import type { SourceId } from '../../machines/requirements/index.ts';
import { type Text, texts } from '../../machines/texts.ts';
import { analysisOf } from '../deg/analysis.ts';
import { playableMachine } from '../deg/explored-machine.ts';
import { momentInWords } from '../review/logic/format.ts';
import { type ExploredModel, endingOf, innermost, modelOf } from '../review/logic/model.ts';
import { lineOf } from '../review/logic/paths/story.ts';
import { clockEvents } from '../review/logic/walk/calendar.ts';
import { go, type History, historyOf, undo } from '../review/logic/walk/history.ts';
import { askedFields, startFor, zonesFor } from '../review/logic/walk/profile.ts';
import { begin, comingUp, moveTo, reached, take, type Walk } from '../review/logic/walk/walk.ts';
import { words } from './words.ts';

type Language = keyof Text;

/** A question with numbered answers: a field of the profile, or the region. */
interface Question {
  readonly id: string;
  readonly label: Text;
  readonly options: readonly { readonly value: string; readonly label: Text }[];
}

/** The journey, explored: what a game is played with. */
export function journeyModel(): ExploredModel {
  return modelOf(playableMachine(analysisOf('journey')));
}

/** A walk through the journey by typed lines: it gets a line and gives the text to show. */
export class Play {
  readonly #language: Language;
  readonly #model: ExploredModel;
  #values: Record<string, string> = {};
  #walk: History<Walk> | null = null;

  constructor(model: ExploredModel, language: Language) {
    this.#model = model;
    this.#language = language;
  }

  /** Takes a line; an empty one asks to see everything again. @returns what to show next; null when the player is done */
  answer(line: string): string | null {
    if (line === 'q') return null;
    if (line === '') return this.#screen();
    const question = this.#question();
    if (question) return this.#answerTo(question, line);
    return this.#command(line);
  }

  readonly #say = (text: Text): string => text[this.#language];

  /** The next thing to ask of the voter; undefined once all is known. */
  #question(): Question | undefined {
    if (this.#walk) return undefined;
    const field = askedFields(this.#model.machine.form, this.#values).find(({ id }) => !(id in this.#values));
    if (field) return field;
    const zones = zonesFor(this.#model.machine.calendar, this.#values);
    return {
      id: 'zone',
      label: words.region,
      options: zones.map(({ id, name }) => ({ value: id, label: name })),
    };
  }

  #answerTo({ id, options }: Question, line: string): string {
    const option = options[Number(line) - 1];
    if (!/^\d+$/.test(line) || !option) return `${this.#say(words.unknown)}: ${line}\n${this.#screen()}`;
    this.#values[id] = option.value;
    const next = this.#question();
    // Where there is one region only, nothing needs to be asked.
    if (next?.id === 'zone' && next.options.length === 1) this.#values.zone = next.options[0]!.value;
    if ('zone' in this.#values) this.#begin();
    return this.#screen();
  }

  #begin(): void {
    const zone = zonesFor(this.#model.machine.calendar, this.#values).find(
      ({ id }) => id === this.#values.zone,
    );
    this.#walk = historyOf(begin(this.#model, startFor(this.#model.machine, this.#values), zone));
  }

  #command(line: string): string {
    const history = this.#walk!;
    const walk = history.present;
    if (line === 'r') {
      this.#walk = null;
      this.#values = {};
      return this.#screen();
    }
    if (line === 'u') {
      if (history.past.length === 0) return this.#say(words.nothingToUndo);
      this.#walk = undo(history);
      return this.#screen();
    }
    if (line === 'w') return this.#closed(walk);
    if (line === 'n') {
      const next = comingUp(this.#model, walk)[0];
      return next ? this.#goTo(moveTo(this.#model, walk, next.at)) : this.#say(words.nothingDue);
    }
    const date = /^d (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1];
    if (date) return this.#goTo(moveTo(this.#model, walk, `${date}T12:00`));
    if (line.startsWith('d')) return this.#say(words.badDate);
    const step = this.#open(walk)[Number(line) - 1];
    if (!/^\d+$/.test(line) || !step) return `${this.#say(words.unknown)}: ${line}`;
    return this.#goTo(take(walk, step));
  }

  /** Goes on, and tells what happened since. */
  #goTo(next: Walk): string {
    const before = this.#walk!.present.log.length;
    this.#walk = go(this.#walk!, next);
    const told = next.log.slice(before).flatMap(({ step }) => {
      const { text, refused } = lineOf(this.#model, step);
      return [`• ${this.#say(text)}`, ...(refused === null ? [] : this.#reasons(refused))];
    });
    return [...told, this.#screen()].join('\n');
  }

  #reasons(ids: readonly string[]): string[] {
    return [
      `  ${this.#say(texts.refusal.reasons)}`,
      ...ids.map((id) => `  — ${id}: ${this.#say(source(id as SourceId).text)}`),
    ];
  }

  /** Steps that a player can choose; those of the calendar come with the date. */
  #open(walk: Walk) {
    const { machine, space } = this.#model;
    const clock = clockEvents(machine.calendar);
    return space.configurations[reached(this.#model, walk)]!.steps.filter(
      ({ event }) => !clock.has(machine.events[event]!.key),
    );
  }

  #closed(walk: Walk): string {
    const { machine, space } = this.#model;
    const { closed } = space.configurations[reached(this.#model, walk)]!;
    const byWhy = new Map<string, string[]>();
    for (const [event, { name }] of machine.events.entries()) {
      const why = machine.space.whys[closed[event]!];
      if (!why) continue;
      const names = byWhy.get(this.#say(why)) ?? [];
      byWhy.set(this.#say(why), [...names, this.#say(name)]);
    }
    return [...byWhy].map(([why, names]) => `• ${names.join('; ')}\n  ${why}`).join('\n');
  }

  #screen(): string {
    const question = this.#question();
    if (question) {
      const options = question.options.map(({ label }, index) => `  ${index + 1}. ${this.#say(label)}`);
      return [this.#say(question.label), ...options, this.#say(words.choose)].join('\n');
    }
    const walk = this.#walk!.present;
    const { machine, space } = this.#model;
    const at = reached(this.#model, walk);
    const name = (id: string) => this.#say(machine.states[id]!.name);
    const ending = endingOf(this.#model, at);
    const clock = walk.clock
      ? `${this.#say(words.date)}: ${momentInWords(walk.clock.now, this.#language)} (${this.#say(walk.clock.zone.name)})`
      : '';
    if (ending) {
      const abouts = ending.map((id) => `${name(id)}. ${this.#say(machine.states[id]!.about)}`);
      return ['', clock, `${this.#say(words.outcome)}: ${abouts.join(' ')}`, this.#say(words.commands)].join(
        '\n',
      );
    }
    const open = this.#open(walk).map(({ event }, index) => `  ${index + 1}. ${this.#eventName(event)}`);
    return [
      '',
      clock,
      `${this.#say(words.now)}: ${innermost(this.#model, space.configurations[at]!.states).map(name).join('; ')}`,
      open.length > 0 ? `${this.#say(words.can)}:` : this.#say(words.waiting),
      ...open,
      this.#say(words.commands),
    ].join('\n');
  }

  #eventName(event: number): string {
    const { name, actor } = this.#model.machine.events[event]!;
    return `${this.#say(name)} (${this.#say(texts.actors[actor as keyof typeof texts.actors])})`;
  }
}
