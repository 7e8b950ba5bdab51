import type { Change, Mutant } from './mutant.ts';

type Language = 'ru' | 'en';

/** What a machine's elements are called. */
export interface Names {
  state(id: string, language: Language): string;
  event(type: string, language: Language): string;
  /** A transition, by its chart id. */
  transition(id: string, language: Language): string;
}

/** A machine's own names. */
const asTheyAre: Names = { state: (id) => id, event: (type) => type, transition: (id) => id };

/** What is wrong with a mutant: a sentence. */
export function mutantInWords({ place, change }: Mutant, language: Language, names = asTheyAre): string {
  if (change.kind === 'rule') return change.says[language];
  const say = texts[language];
  const state = (id: string) => `«${names.state(id, language)}»`;
  const event = (type: string) => `«${names.event(type, language)}»`;
  const transition = (id: string) => `«${names.transition(id, language)}»`;
  const from = changesState(change) ? state(place) : transition(place);
  switch (change.kind) {
    case 'removed':
      return say.removed(from);
    case 'retargeted':
      return change.to === null
        ? say.stays(from, state(change.from))
        : say.retargeted(from, state(change.to), state(change.from));
    case 'guard':
      return change.to === null
        ? say.unguarded(from, `«${change.from}»`)
        : say.guard(from, `«${change.to}»`, `«${change.from}»`);
    case 'action':
      return say.action(from, `«${change.action}»`, change.on);
    case 'final':
      return change.becomes ? say.final(from) : say.notFinal(from);
    case 'initial':
      return say.initial(from, state(change.to), state(change.from));
    case 'swapped':
      return say.swapped(from, transition(change.other));
    case 'renamed':
      return change.to === null
        ? say.unsent(from, event(change.from))
        : say.renamed(from, event(change.to), event(change.from));
  }
}

function changesState(change: Change): boolean {
  return (
    change.kind === 'final' ||
    change.kind === 'initial' ||
    (change.kind === 'action' && change.on !== 'transition')
  );
}

const texts = {
  ru: {
    removed: (from: string) => `Перехода ${from} нет.`,
    stays: (from: string, old: string) => `Переход ${from} никуда не ведёт, а должен вести в ${old}.`,
    retargeted: (from: string, to: string, old: string) =>
      `Переход ${from} ведёт в ${to}, а должен вести в ${old}.`,
    unguarded: (from: string, old: string) => `У перехода ${from} нет условия ${old}.`,
    guard: (from: string, to: string, old: string) => `У перехода ${from} условие ${to} вместо ${old}.`,
    action: (from: string, action: string, on: 'transition' | 'entry' | 'exit') =>
      `${{ transition: `На переходе ${from}`, entry: `На входе в ${from}`, exit: `На выходе из ${from}` }[on]} нет действия ${action}.`,
    final: (from: string) => `${from} — конечное состояние, а не должно им быть.`,
    notFinal: (from: string) => `${from} — не конечное состояние, а должно им быть.`,
    initial: (from: string, to: string, old: string) => `${from} начинается с ${to}, а не с ${old}.`,
    swapped: (from: string, other: string) => `Переходы ${from} и ${other} проверяются в обратном порядке.`,
    unsent: (from: string, old: string) =>
      `Переход ${from} ждёт события, которого никто не шлёт, а не ${old}.`,
    renamed: (from: string, to: string, old: string) => `Переход ${from} следует за ${to}, а не за ${old}.`,
  },
  en: {
    removed: (from: string) => `The transition ${from} is missing.`,
    stays: (from: string, old: string) => `The transition ${from} leads nowhere instead of to ${old}.`,
    retargeted: (from: string, to: string, old: string) =>
      `The transition ${from} leads to ${to} instead of ${old}.`,
    unguarded: (from: string, old: string) => `The transition ${from} lacks its condition ${old}.`,
    guard: (from: string, to: string, old: string) =>
      `The transition ${from} has the condition ${to} instead of ${old}.`,
    action: (from: string, action: string, on: 'transition' | 'entry' | 'exit') =>
      `${{ transition: `On the transition ${from}`, entry: `On entry to ${from}`, exit: `On exit from ${from}` }[on]} the action ${action} is missing.`,
    final: (from: string) => `${from} is final and should not be.`,
    notFinal: (from: string) => `${from} is not final and should be.`,
    initial: (from: string, to: string, old: string) => `${from} begins in ${to} instead of ${old}.`,
    swapped: (from: string, other: string) =>
      `The transitions ${from} and ${other} are asked in the other order.`,
    unsent: (from: string, old: string) =>
      `The transition ${from} waits for an event that nobody sends instead of ${old}.`,
    renamed: (from: string, to: string, old: string) =>
      `The transition ${from} follows ${to} instead of ${old}.`,
  },
} as const satisfies Record<Language, unknown>;
