import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import type { Interpreter, Taken } from '../interpreter.ts';
import { type LearnedSpace, type StepKind, snapshotOf } from './learned-space.ts';

/** Attempts made again by XState where not all are. */
const SAMPLE = 256;

/** How many attempts XState made again with the same result, or what it does otherwise. */
export type Checked = { readonly checked: number; readonly attempts: number } | { readonly reason: string };

/** Makes attempts again by XState on the machine as it is: all of them, or a sample that is the same every time. */
export function checked(
  machine: AnyStateMachine,
  exact: Interpreter,
  space: LearnedSpace,
  events: readonly EventObject[],
  every: boolean,
): Checked {
  const attempts = space.tried * events.length;
  const all = every || attempts <= SAMPLE;
  const count = all ? attempts : SAMPLE;
  // Park and Miller's generator.
  let random = 1;
  let before: { readonly index: number; readonly snapshot: AnyMachineSnapshot } | undefined;
  for (let made = 0; made < count; made++) {
    random = (random * 48_271) % 2_147_483_647;
    const attempt = all ? made : random % attempts;
    const event = attempt % events.length;
    const index = Math.floor(attempt / events.length);
    // Where all are made, those of one configuration come one after the other.
    if (before?.index !== index) before = { index, snapshot: snapshotOf(machine, space, index) };
    if (isSame(exact, space, index, before.snapshot, event, events[event]!)) continue;
    return {
      reason:
        `the event ${events[event]!.type} does different things in one situation, so something decides it that is neither ` +
        'context nor states',
    };
  }
  return { checked: count, attempts };
}

function isSame(
  exact: Interpreter,
  space: LearnedSpace,
  index: number,
  snapshot: AnyMachineSnapshot,
  event: number,
  sent: EventObject,
): boolean {
  if (snapshot.status === 'done') return true;
  let step = space.first[index]!;
  while (step < space.first[index + 1]! && space.kinds[space.kind[step]!]!.event !== event) step++;
  const isTaken = step < space.first[index + 1]!;
  const taken = exact.step(snapshot, sent);
  if (!taken) return !isTaken;
  return (
    isTaken &&
    isAt(space, taken.snapshot, space.to[step]!) &&
    tookAlike(taken, space.kinds[space.kind[step]!]!)
  );
}

function isAt({ parts, rows }: LearnedSpace, snapshot: AnyMachineSnapshot, index: number): boolean {
  const row = new Int32Array(rows.width);
  parts.writeRow(snapshot, row);
  return row.every((value, part) => value === rows.rows[index * rows.width + part]);
}

function tookAlike({ microsteps }: Taken, { effect }: StepKind): boolean {
  const ids = (each: readonly (readonly string[])[]) => each.flat().join();
  return ids(microsteps.map(({ transitions }) => transitions)) === ids(effect.microsteps);
}
