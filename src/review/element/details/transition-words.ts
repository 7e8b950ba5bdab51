import type { ChartTransition, GuardExpression } from '../../../chart/index.ts';
import { invokedIn } from '../../../chart/invoked.ts';
import { guardInWords } from '../../logic/guard-words.ts';
import { eventsFor } from '../../logic/outline.ts';
import { type Shown, stateName } from '../part.ts';

/** A condition as a clause in the page's language. */
export function conditionText(shown: Shown, guard: GuardExpression): string {
  const { words, model, language } = shown;
  return guardInWords(guard, {
    and: words.and,
    or: words.or,
    not: words.not,
    inState: (id) => words.inState(stateName(shown, id.replace(/^#/, ''))),
    named: (name, holds) => model.machine.guards?.[name]?.[holds ? 'is' : 'isNot'][language],
  });
}

/** What sets a transition off, as the beginning of a sentence. */
export function triggerText(shown: Shown, transition: ChartTransition): string {
  const { words, model, language } = shown;
  const { trigger } = transition;
  switch (trigger.kind) {
    case 'event': {
      const names = eventsFor(model, transition).map(({ name }) => name[language]);
      if (names.length > 0) return names.join(words.outline.orEvent);
      return trigger.type === '*' ? words.outline.anyEvent : trigger.type;
    }
    case 'always':
      return words.outline.byItself;
    case 'done':
      return words.outline.whenDone(finished(shown, trigger.of));
    case 'error':
      return words.outline.whenFailed(finished(shown, trigger.of));
    case 'after':
      return words.outline.after(trigger.delay);
  }
}

/** A state, or an actor by what it runs. */
function finished(shown: Shown, of: string): string {
  return invokedIn(shown.model.states, of) ?? stateName(shown, of);
}

/** Who can set a transition off; nobody where it needs no event. */
export function actorNames({ data, model, language }: Shown, transition: ChartTransition): readonly string[] {
  const actors = new Set(eventsFor(model, transition).map(({ actor }) => actor));
  return [...actors].map((actor) => data.actors[actor]?.[language] ?? actor);
}
