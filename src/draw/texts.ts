import type { Chart, ChartState, ChartTransition, GuardExpression, Trigger } from '../chart/index.ts';
import { invokedIn } from '../chart/invoked.ts';

/** What a picture says. Every text may have several lines; of a state's text the first is its name. */
export interface DiagramTexts {
  /** A BCP 47 language tag, for the reader's software. */
  readonly language: string;
  /** @throws may throw for an id that it does not know */
  state(id: string): string;
  /** @throws may throw for an id that it does not know */
  transition(id: string): string;
}

/** The few words that a machine without texts of its own needs. */
export interface PlainWords {
  readonly language: string;
  readonly always: string;
  readonly done: (of: string) => string;
  readonly error: (of: string) => string;
  readonly after: (delay: string) => string;
  readonly anyEvent: string;
  readonly entry: string;
  readonly exit: string;
  readonly invoke: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly inState: (state: string) => string;
}

const englishWords: PlainWords = {
  language: 'en',
  always: 'always',
  done: (of) => `${of} done`,
  error: (of) => `${of} failed`,
  after: (delay) => `after ${/^\d+$/.test(delay) ? `${delay} ms` : delay}`,
  anyEvent: 'any event',
  entry: 'entry',
  exit: 'exit',
  invoke: 'invoke',
  and: 'and',
  or: 'or',
  not: 'not',
  inState: (state) => `in ${state}`,
};

/**
 * Texts for a machine that has no catalogue: a state is named by its key, and described by its description, actions and
 * actors; a transition by its event, `[guard]` and `/ actions`.
 * @param words the words around the names, English unless given
 * @returns texts that throw for an id that is not in the chart
 */
export function plainTexts(chart: Chart, words: PlainWords = englishWords): DiagramTexts {
  const states = new Map(chart.states.map((state) => [state.id, state]));
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  const keyOf = (id: string) => states.get(id)?.key ?? invokedIn(states, id) ?? id;
  return {
    language: words.language,
    state: (id) => stateText(known(states, id, 'state'), words),
    transition: (id) => transitionText(known(transitions, id, 'transition'), words, keyOf),
  };
}

function known<T>(things: ReadonlyMap<string, T>, id: string, what: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The chart has no ${what} "${id}".`);
  return thing;
}

function stateText(state: ChartState, words: PlainWords): string {
  const list = (word: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${word}: ${names.map(shortName).join(', ')}`];
  return [
    state.key,
    ...(state.description === null ? [] : [state.description]),
    ...list(words.entry, state.entry),
    ...list(words.exit, state.exit),
    ...list(words.invoke, state.invokes),
  ].join('\n');
}

function transitionText(
  transition: ChartTransition,
  words: PlainWords,
  keyOf: (id: string) => string,
): string {
  const guard = transition.guard === null ? '' : ` [${guardText(transition.guard, words)}]`;
  const actions = transition.actions.length === 0 ? '' : ` / ${transition.actions.map(shortName).join(', ')}`;
  return `${triggerText(transition.trigger, words, keyOf)}${guard}${actions}`;
}

function triggerText(trigger: Trigger, words: PlainWords, keyOf: (id: string) => string): string {
  switch (trigger.kind) {
    case 'event':
      return trigger.type === '*' ? words.anyEvent : trigger.type;
    case 'always':
      return words.always;
    case 'after':
      return words.after(trigger.delay);
    case 'done':
      return words.done(keyOf(trigger.of));
    case 'error':
      return words.error(keyOf(trigger.of));
  }
}

function guardText(guard: GuardExpression, words: PlainWords): string {
  const inner = (of: GuardExpression) =>
    of.op === 'and' || of.op === 'or' ? `(${guardText(of, words)})` : guardText(of, words);
  switch (guard.op) {
    case 'named':
      return guard.params === undefined ? guard.name : `${guard.name}(${paramsText(guard.params)})`;
    case 'inline':
      return guard.name;
    case 'stateIn':
      return words.inState(guard.state);
    case 'not':
      return `${words.not} ${inner(guard.of)}`;
    case 'and':
    case 'or':
      return guard.of.map(inner).join(` ${words[guard.op]} `);
  }
}

function paramsText(params: unknown): string {
  return typeof params === 'function' ? '…' : (JSON.stringify(params) ?? '');
}

/** XState's own actions are called `xstate.assign` and so on. */
function shortName(action: string): string {
  return action.replace(/^xstate\./, '');
}
