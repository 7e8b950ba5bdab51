import { inspect } from 'node:util';
import type { AnyActorRef, AnyStateMachine, EventObject } from 'xstate';
import type { Chart } from '../chart/index.ts';
import { type ActorOutcomes, messageTypes, type Reports, reportsOf } from './actors.ts';
import { type Cases, entryOf, outsideOf, watched } from './alphabet.ts';
import type { Interpreter } from './interpreter.ts';
import type { AlphabetEntry, Remark } from './types.ts';
import { fireTimer, type Passage, report, stepWorld, type World } from './world.ts';

/** An event that can be tried in a world, and what it then does. */
export interface Offer {
  /** Index into the alphabet. */
  readonly event: number;
  readonly sent: EventObject;
  readonly send: () => Passage | null;
}

/** What is tried besides timers. */
export interface Tried {
  /** What is sent from outside. Unless given, every event type that the chart names, with its cases. */
  readonly alphabet?: readonly AlphabetEntry[];
  /** Payloads by event type, where no alphabet is given. */
  readonly cases?: Readonly<Record<string, Cases>>;
  /** What actors report, by their source or id. */
  readonly actors?: Readonly<Record<string, ActorOutcomes>>;
}

/** Everything that can be tried anywhere; the alphabet grows by timers and reports as they are met. */
export class Offers {
  readonly alphabet: AlphabetEntry[] = [];
  readonly #interpreter: Interpreter;
  readonly #outside: ReturnType<typeof outsideOf>;
  readonly #fixed: readonly { readonly event: number; readonly sent: EventObject }[];
  readonly #reports: Reports;
  readonly #delays: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, number>();
  readonly #keys = new Set<string>();
  /** By event type, the keys that are read and that no case gives. */
  readonly #missing = new Map<string, Set<string>>();
  readonly #start: readonly Remark[];
  #clock = false;

  constructor(
    machine: AnyStateMachine,
    chart: Chart,
    interpreter: Interpreter,
    { alphabet, cases = {}, actors = {} }: Tried,
    start: readonly Remark[] = [],
  ) {
    this.#start = start;
    this.#interpreter = interpreter;
    this.#outside = alphabet
      ? { entries: alphabet, computed: [], remarks: [] }
      : outsideOf(machine, chart, cases, messageTypes(actors));
    this.#fixed = this.#outside.entries.map((entry) => this.#offered(entry));
    this.#reports = reportsOf(machine, actors);
    this.#delays = new Map(
      chart.transitions.flatMap(({ trigger, source }) =>
        trigger.kind === 'after'
          ? [[`xstate.after.${trigger.delay}.${source}`, `after ${trigger.delay} in ${source}`] as const]
          : [],
      ),
    );
  }

  /** Whether what can be sent from outside is the same everywhere. */
  get isFixed(): boolean {
    return this.#outside.computed.length === 0;
  }

  /** What can be sent from outside everywhere, in the order of the alphabet. */
  get fixed(): readonly EventObject[] {
    return this.#fixed.map(({ sent }) => sent);
  }

  of(world: World): readonly Offer[] {
    const interpreter = this.#interpreter;
    const computed = this.#outside.computed.flatMap((entries) =>
      entries(world.snapshot).map((entry) => this.#offered(entry)),
    );
    const outside = [...this.#fixed, ...computed].map(({ event, sent }) => ({
      event,
      sent,
      send: () => stepWorld(interpreter, world, sent),
    }));
    return [...outside, ...this.#timer(world), ...this.#reported(world)];
  }

  /** What is not declared about an event, which may be why a function throws at it; null if nothing is missing. */
  undeclared(event: number): string | null {
    const { key, event: sent } = this.alphabet[event]!;
    const [missing] = this.#missing.get(sent.type) ?? [];
    if (missing !== undefined) return missingPayload(sent.type, missing);
    return this.#reports.undeclared.has(key)
      ? 'What the actor reports is not declared: it was tried without a value. Declare it in actors.'
      : null;
  }

  get remarks(): readonly Remark[] {
    const clock: Remark[] = this.#clock
      ? [
          {
            kind: 'clock',
            message:
              'Events take no time: between them the clock stands still, and it moves on only when the next timer fires.',
          },
        ]
      : [];
    const missing = [...this.#missing].flatMap(([type, keys]) =>
      [...keys].map((key): Remark => ({ kind: 'payload', message: missingPayload(type, key) })),
    );
    return [...this.#start, ...this.#outside.remarks, ...clock, ...this.#reports.remarks, ...missing];
  }

  #timer(world: World): readonly Offer[] {
    const [next] = world.timers;
    if (!next) return [];
    this.#clock = true;
    const { type, ...payload } = next.event;
    const key = this.#delays.get(type) ?? `${entryOf(type, payload).key} (timer)`;
    const event = this.#indexOf({ key, event: next.event });
    return [{ event, sent: next.event, send: () => fireTimer(this.#interpreter, world) }];
  }

  #reported(world: World): readonly Offer[] {
    return this.#reports.of(world).map(({ key, event, value, actor, last }) => ({
      event: this.#indexOf({ key, event }, `${key} ${identityOf(value)}`),
      sent: event,
      send: () => report(this.#interpreter, world, actor as AnyActorRef, event, last),
    }));
  }

  #offered(entry: AlphabetEntry) {
    const { type } = entry.event;
    const missing = (key: string) => {
      this.#missing.set(type, (this.#missing.get(type) ?? new Set()).add(key));
    };
    return { event: this.#indexOf(entry), sent: watched(entry.event, missing) };
  }

  /**
   * The place of an event in the alphabet, known or new. Events that are told apart get keys that are.
   * @param identity what tells it from other events: XState numbers actors anew in every run, so events that name one do not
   */
  #indexOf({ key, event }: AlphabetEntry, identity = `${key} ${identityOf(event)}`): number {
    const known = this.#indexes.get(identity);
    if (known !== undefined) return known;
    let own = key;
    for (let number = 2; this.#keys.has(own); number++) own = `${key} #${number}`;
    this.#keys.add(own);
    this.#indexes.set(identity, this.alphabet.length);
    return this.alphabet.push({ key: own, event }) - 1;
  }
}

function missingPayload(type: string, key: string): string {
  return `Event «${type}» is read for «${key}», which no case of it gives. Give cases for it.`;
}

function identityOf(value: unknown): string {
  return inspect(value, { depth: null, sorted: true, compact: true, breakLength: Number.POSITIVE_INFINITY });
}
