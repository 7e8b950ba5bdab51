import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';

interface Situation {
  readonly shown: string;
  readonly next: readonly number[];
}

/**
 * Whether two machines show the same whatever is sent: every situation of both is written down first, then those that show the same
 * are told apart by what follows, until nothing is told apart any more (Moore, «Gedanken-experiments on sequential machines», 1956).
 */
export function areAlike(a: AnyStateMachine, b: AnyStateMachine, events: readonly string[]): boolean {
  const situations: Situation[] = [];
  const starts = [a, b].map((machine) => explore(machine, events, situations));
  let groups = numbered(situations.map(({ shown }) => shown));
  for (;;) {
    const finer = numbered(
      situations.map(({ next }, index) => `${groups[index]}: ${next.map((to) => groups[to])}`),
    );
    if (Math.max(...finer) === Math.max(...groups)) return groups[starts[0]!] === groups[starts[1]!];
    groups = finer;
  }
}

function numbered(names: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** Adds all situations of a machine, each once. @returns the place of the first */
function explore(machine: AnyStateMachine, events: readonly string[], situations: Situation[]): number {
  const places = new Map<string, number>();
  const visit = (go: () => AnyMachineSnapshot): number => {
    const snapshot = goneTo(go);
    const key =
      snapshot === null ? 'fault' : JSON.stringify([snapshot.value, snapshot.context, snapshot.status]);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = situations.length;
    places.set(key, place);
    const open = events.filter(
      (type) => snapshot?.status === 'active' && machine.getTransitionData(snapshot, { type }).length > 0,
    );
    const next: number[] = [];
    situations.push({ shown: `${key} ${open}`, next });
    for (const type of events) {
      const after = snapshot?.status === 'active' ? () => transition(machine, snapshot, { type })[0] : null;
      next.push(after === null ? place : visit(after));
    }
    return place;
  };
  return visit(() => initialTransition(machine)[0]);
}

/** Where XState comes; null where it cannot go on. */
function goneTo(go: () => AnyMachineSnapshot): AnyMachineSnapshot | null {
  try {
    const snapshot = go();
    return snapshot.status === 'error' ? null : snapshot;
  } catch {
    return null;
  }
}
