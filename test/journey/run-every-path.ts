import { deepStrictEqual } from 'node:assert/strict';
import type { AnyMachineSnapshot } from 'xstate';
import { journey } from '../../machines/journey/machine.ts';
import { observe } from '../../machines/journey/observation.ts';
import { alphabet } from '../../machines/model/events.ts';
import { walkClasses } from '../../src/paths/index.ts';
import { configurationKey, interpreterOf, type Step } from '../../src/space/index.ts';
import * as oracle from '../oracle/index.ts';
import { independence, repeatsWith, space } from './journey-space.ts';

/** Where the machine and the oracle stand after the same events. */
interface Standing {
  readonly snapshot: AnyMachineSnapshot;
  readonly facts: oracle.Facts;
}

export interface Executed {
  readonly classes: number;
  readonly steps: number;
}

const configurations = new Map(
  space.configurations.map(({ index, snapshot }) => [configurationKey(snapshot), index]),
);

/**
 * Executes one representative of every path class from a profile, on the machine through XState and on the oracle, and
 * compares them after every step: the configuration reached with the one explored, the item of the repeat set, and the
 * whole observation. An observation is a function of the configuration or of the oracle's facts, so a pair of them that
 * has agreed once is not observed again.
 * @throws an assertion error that names the events of the path
 */
export function runEveryPath(profile: oracle.Profile, start: number, budget: number): Executed {
  const repeats = repeatsWith(budget);
  const interpreter = interpreterOf(journey);
  const agreed = new Set<string>();
  const path: string[] = [];
  const stack: Standing[] = [];
  let classes = 0;
  let steps = 0;

  const compare = ({ snapshot, facts }: Standing, expected: number) => {
    const reached = configurations.get(configurationKey(snapshot));
    const where = () => `after ${path.join(', ') || 'the start'}`;
    if (reached !== expected) throw new Error(`configuration ${reached}, not ${expected}, ${where()}`);
    const pair = `${reached} ${oracle.factsKey(facts)}`;
    if (agreed.has(pair)) return;
    deepStrictEqual({ ...observe(snapshot) }, { ...oracle.observe(facts) }, `observation ${where()}`);
    agreed.add(pair);
  };

  const take = (step: Step): Standing => {
    const { snapshot, facts } = stack.at(-1)!;
    const { key, event } = alphabet[step.event]!;
    const next = interpreter.next(snapshot, event);
    const decision = oracle.decide(facts, key as oracle.EventKey);
    path.push(key);
    if (decision.kind === 'unavailable')
      throw new Error(`${path.join(', ')}: the oracle closes it (${decision.why})`);
    const item = oracle.repeatItem(facts, key as oracle.EventKey);
    const expected = item === null ? 0 : 1 << repeats.items.indexOf(item);
    if (repeats.ofLabel[step.label] !== expected) {
      throw new Error(
        `${path.join(', ')}: the last step is the repeat «${item}» for the oracle alone, or for the machine alone`,
      );
    }
    return { snapshot: next, facts: decision.next };
  };

  stack.push({ snapshot: interpreter.start(profile).snapshot, facts: oracle.start(profile) });
  compare(stack[0]!, start);
  walkClasses(space, start, independence, repeats, {
    enter: (step) => {
      stack.push(take(step));
      steps++;
      compare(stack.at(-1)!, step.to);
    },
    end: (configuration) => {
      classes++;
      const { outcome } = oracle.observe(stack.at(-1)!.facts);
      if (outcome === null)
        throw new Error(`${path.join(', ')}: the path stops at ${configuration} without an outcome`);
    },
    leave: () => {
      stack.pop();
      path.pop();
    },
  });
  return { classes, steps };
}
