import type { AnyActor, AnyActorRef, EventObject } from 'xstate';

/** An event that XState has asked the clock for. */
export interface Timer {
  readonly event: EventObject;
  readonly target: AnyActorRef;
  readonly id: string | undefined;
  readonly due: number;
  /** XState's own note of it, by which it is cancelled; a later timer with the same id takes its place. */
  readonly noted: unknown;
}

type Scheduler = AnyActor['system']['scheduler'];

/** A clock for `createActor` that stands still until its earliest timer is made to fire, alone. */
export class LogicalClock {
  #now = 0;
  #count = 0;
  readonly #pending = new Map<number, { due: number; fire: () => void; about: Omit<Timer, 'due'> | null }>();

  setTimeout(fire: () => void, delay: number): number {
    this.#pending.set(this.#count, { due: this.#now + delay, fire, about: null });
    return this.#count++;
  }

  clearTimeout(timer: number): void {
    this.#pending.delete(timer);
  }

  /** Learns for each timer what it is for, from the calls of an actor's scheduler. */
  listenTo(actor: AnyActor): void {
    const scheduler: Scheduler = actor.system.scheduler;
    const schedule = scheduler.schedule.bind(scheduler);
    const notes = () => Object.values(actor.system.getSnapshot()._scheduledEvents);
    scheduler.schedule = (source, target, event, delay, id) => {
      const timer = this.#count;
      const before = new Set(notes());
      schedule(source, target, event, delay, id);
      const noted = notes().find((note) => !before.has(note));
      const pending = this.#pending.get(timer);
      if (pending) pending.about = { event, target, id, noted };
    };
  }

  get now(): number {
    return this.#now;
  }

  /** In the order in which they fire: by due time, then in the order of scheduling. */
  get timers(): readonly Timer[] {
    return [...this.#pending.values()]
      .sort((a, b) => a.due - b.due)
      .map(({ due, about }) => {
        if (about === null) throw new Error('A timer was set before the clock listened to the actor.');
        return { due, ...about };
      });
  }

  /** Moves the time to the earliest timer and fires it. */
  fireNext(): void {
    const next = [...this.#pending].sort(([, a], [, b]) => a.due - b.due)[0];
    if (next === undefined) throw new Error('No timer is pending.');
    const [timer, { due, fire }] = next;
    this.#pending.delete(timer);
    this.#now = due;
    fire();
  }
}
