import {
  type AnyActor,
  type AnyActorRef,
  type AnyMachineSnapshot,
  createActor,
  type EventObject,
} from 'xstate';
import type { Fixture } from '../fixtures/fixture.ts';
import { anonymous, aspectsOf, canonical, eventText } from './canonical.ts';
import { fakeLogic, type Order } from './fake-logic.ts';
import { LogicalClock } from './logical-clock.ts';
import type { Marked } from './marked.ts';

/** Something that can happen to a running machine; messages of its actors are events. Its children are numbered in their order. */
export type Choice =
  | { readonly kind: 'event'; readonly event: EventObject }
  | { readonly kind: 'timer' }
  | { readonly kind: 'report'; readonly child: number; readonly order: Order };

/** A real actor of a machine, whose clock and children a test holds in its hands. */
export class Run {
  readonly #fixture: Fixture;
  readonly #marked: Marked;
  readonly #actor: AnyActor;
  readonly #clock = new LogicalClock();
  #microsteps: string[][] = [];
  #received: EventObject | null = null;

  constructor(fixture: Fixture, marked: Marked, input: unknown) {
    this.#fixture = fixture;
    this.#marked = marked;
    let root: AnyActorRef | undefined;
    this.#actor = createActor(marked.machine, {
      input,
      clock: this.#clock,
      logger: () => {},
      inspect: (event) => {
        const about = event.actorRef as AnyActorRef;
        if (event.type === '@xstate.actor') {
          // Whatever a child's logic is, inline or named: the actor has not looked at it yet.
          if (root) (about as AnyActor).logic = fakeLogic;
          root ??= about;
        }
        if (about !== root) return;
        if (event.type === '@xstate.event') this.#received ??= event.event;
        if (event.type === '@xstate.microstep') this.#microsteps.push(marked.told());
      },
    });
    this.#actor.subscribe({ error: () => {} });
    this.#clock.listenTo(this.#actor);
    this.#actor.start();
    this.started = [...this.#microsteps.flat(), ...marked.told()];
  }

  /** Ids of the transitions taken at the start. */
  readonly started: readonly string[];

  get snapshot(): AnyMachineSnapshot {
    return this.#actor.getSnapshot() as AnyMachineSnapshot;
  }

  /** Everything that can happen now, as the fixture tells. */
  choices(): readonly Choice[] {
    if (this.snapshot.status !== 'active') return [];
    return [
      ...this.#fixture.events.map((event): Choice => ({ kind: 'event', event })),
      ...(this.#clock.timers.length > 0 ? [{ kind: 'timer' } as const] : []),
      ...this.#children().flatMap((child, index) => (isAlive(child) ? this.#reports(child, index) : [])),
    ];
  }

  /** Lets it happen. @returns the event as the machine received it, and the transitions of each microstep that took any */
  take(choice: Choice): { readonly event: string; readonly microsteps: readonly (readonly string[])[] } {
    const before = this.snapshot;
    this.#microsteps = [];
    this.#received = null;
    this.repeat(choice);
    const told = this.#marked.told();
    if (told.length > 0) throw new Error(`Transitions were taken outside a microstep: ${told.join()}`);
    return {
      event: this.#received === null ? 'nothing' : eventText(this.#received, before),
      microsteps: this.#microsteps.filter((ids) => ids.length > 0),
    };
  }

  /** Lets it happen, as it has before. */
  repeat(choice: Choice): void {
    if (choice.kind === 'event') this.#actor.send(choice.event);
    else if (choice.kind === 'timer') this.#clock.fireNext();
    else this.#children()[choice.child]!.send(choice.order);
  }

  /** Equal for two runs exactly when nothing tells apart what they have become. */
  key(): string {
    const children = this.#children().map(isAlive);
    const noted = new Set<unknown>(Object.values(this.#actor.system.getSnapshot()._scheduledEvents));
    // A machine that has ended hears no timer, though XState leaves those running that another with their id has replaced.
    const pending = this.snapshot.status === 'active' ? this.#clock.timers : [];
    const timers = pending.map(({ due, event, target, id, noted: note }) => {
      const to = target.id === this.#actor.id ? '' : target.id;
      return [due - this.#clock.now, event, to, id ?? '', noted.has(note)];
    });
    const rest = canonical({ error: this.snapshot.error, children, timers });
    return aspectsOf(this.snapshot) + anonymous(rest, this.snapshot);
  }

  #children(): readonly AnyActorRef[] {
    return Object.values(this.snapshot.children as Record<string, AnyActorRef>);
  }

  #reports(actor: AnyActorRef, child: number): readonly Choice[] {
    const { id, src } = actor as AnyActor;
    const { actors = {} } = this.#fixture;
    const {
      done = [],
      error = [],
      snapshot = [],
      messages = [],
    } = actors[id] ?? (typeof src === 'string' ? actors[src] : undefined) ?? {};
    const orders: readonly Order[] = [
      ...done.map((output) => ({ type: 'fake.done', output }) as const),
      ...error.map((each) => ({ type: 'fake.error', error: each }) as const),
      ...snapshot.map((each) => ({ type: 'fake.snapshot', snapshot: each }) as const),
    ];
    return [
      ...orders.map((order): Choice => ({ kind: 'report', child, order })),
      ...messages.map((event): Choice => ({ kind: 'event', event })),
    ];
  }
}

function isAlive(child: AnyActorRef): boolean {
  return child.getSnapshot().status === 'active';
}
