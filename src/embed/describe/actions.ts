import {
  type AlphabetEntry,
  alphabet,
  type EventKey,
  type EventType,
  type Observation,
  type ReasonId,
  type Route,
} from '../../../machines/index.ts';
import { actionSources } from '../../../machines/journey/action-labels.ts';
import { texts } from '../../../machines/texts.ts';
import type { Action, ClosedAction, Language, RefusedAction } from '../description.ts';
import type { JourneySnapshot } from '../standing.ts';
import { reasonWhys, type Told, whysOf } from './whys.ts';

/** What the voter can do, or report of portal and commission: dates come by themselves. */
const stepsOf = (route: Route): readonly AlphabetEntry[] =>
  alphabet.filter(({ actor, routes }) => actor !== 'clock' && routes.includes(route));

const steps: Readonly<Record<Route, readonly AlphabetEntry[]>> = {
  moscow: stepsOf('moscow'),
  federal: stepsOf('federal'),
  tver: stepsOf('tver'),
  other: stepsOf('other'),
};

const actionsIn = (lang: Language): ReadonlyMap<EventKey, Action> =>
  new Map(
    alphabet.map(({ key, type, actor }) => [
      key,
      { key, type, actor, label: texts.actions[key][lang], sources: actionSources[type] },
    ]),
  );

const actions: Readonly<Record<Language, ReadonlyMap<EventKey, Action>>> = {
  ru: actionsIn('ru'),
  en: actionsIn('en'),
};

/** Offered before the rest: what the other steps are for. */
const first: readonly EventType[] = ['application.submitted', 'tik.asked'];

/** The steps of the voter's route by what would come of them now. */
export function sortedSteps(
  snapshot: JourneySnapshot,
  { events }: Observation,
  refusals: readonly ReasonId[],
  by: Told,
): {
  readonly available: readonly Action[];
  readonly refused: readonly RefusedAction[];
  readonly closed: readonly ClosedAction[];
  readonly next: readonly EventKey[];
} {
  const available: AlphabetEntry[] = [];
  const refused: RefusedAction[] = [];
  const closed: ClosedAction[] = [];
  for (const entry of steps[snapshot.context.route]) {
    const action = actions[by.lang].get(entry.key)!;
    const found = events[entry.key];
    if (found === 'available') available.push(entry);
    else if (found === 'refused') refused.push(refusedAction(action, reasonWhys(refusals, by)));
    else closed.push(closedAction(action, whysOf(entry, by)));
  }
  return {
    available: available.map(({ key }) => actions[by.lang].get(key)!),
    refused,
    closed,
    next: leadingOn(snapshot, available),
  };
}

// The same reasons of the same step are one object, and so is the step that they refuse or close.
const refusedActions = new WeakMap<RefusedAction['reasons'], RefusedAction>();
const closedActions = new WeakMap<ClosedAction['why'], ClosedAction>();

function refusedAction(action: Action, reasons: RefusedAction['reasons']): RefusedAction {
  const made = refusedActions.get(reasons) ?? { ...action, reasons };
  refusedActions.set(reasons, made);
  return made;
}

function closedAction(action: Action, why: ClosedAction['why']): ClosedAction {
  const made = closedActions.get(why) ?? { ...action, why };
  closedActions.set(why, made);
  return made;
}

function leadingOn(snapshot: JourneySnapshot, available: readonly AlphabetEntry[]): readonly EventKey[] {
  const on = available.filter(({ event }) =>
    snapshot.machine.getTransitionData(snapshot, event).every(({ meta }) => !meta?.repeat),
  );
  const rank = ({ type, actor }: AlphabetEntry) =>
    first.includes(type) ? first.indexOf(type) : actor === 'voter' ? first.length : first.length + 1;
  return on.sort((a, b) => rank(a) - rank(b)).map(({ key }) => key);
}
