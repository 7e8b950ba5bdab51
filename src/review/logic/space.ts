import type { Chart } from '../../chart/index.ts';
import type { Step, StepGraph } from '../../space/index.ts';
import type { PackedSpace } from '../data.ts';

/** One configuration as the page shows it. */
export interface Situation {
  readonly index: number;
  /** Ids of the states entered. */
  readonly states: readonly string[];
  /** Source ids: why the last refused attempt was refused; empty where none stands. */
  readonly reasons: readonly string[];
  /** For each event an index into the packed space's `whys`, or -1 where the event is open. */
  readonly closed: readonly number[];
  readonly steps: readonly Step[];
}

/** The state space unpacked: what the lists of `PackedSpace` share stays shared. */
export interface ReviewSpace extends StepGraph {
  readonly configurations: readonly Situation[];
}

/** @throws if an index points at nothing */
export function unpack(chart: Chart, packed: PackedSpace): ReviewSpace {
  const transitionId = (index: number) => item(chart.transitions, index, 'transition').id;
  const stateSets = packed.stateSets.map((set) => set.map((index) => item(chart.states, index, 'state').id));
  const labels = packed.labels.map(([event, ...transitions]) => ({
    event,
    transitions: transitions.map(transitionId),
  }));
  const lists = packed.transitionLists.map((list) => list.map(transitionId));
  const configurations = packed.configurations.map((row, index): Situation => {
    const [states = -1, reasons = -1, closed = -1, ...rest] = row;
    const steps: Step[] = [];
    for (let i = 0; i + 2 < rest.length; i += 3) {
      const [label, to, list] = [rest[i]!, rest[i + 1]!, rest[i + 2]!];
      item(packed.configurations, to, 'configuration');
      steps.push({
        from: index,
        to,
        event: item(labels, label, 'label').event,
        label,
        transitions: item(lists, list, 'list of transitions'),
      });
    }
    return {
      index,
      states: item(stateSets, states, 'set of states'),
      reasons: item(packed.reasonLists, reasons, 'list of reasons'),
      closed: item(packed.closedLists, closed, 'list of closed events'),
      steps,
    };
  });
  return { labels, configurations };
}

function item<T>(list: readonly T[], index: number, what: string): T {
  const found = list[index];
  if (found === undefined) {
    throw new Error(`Expected an index of a ${what} below ${list.length}, got ${index}.`);
  }
  return found;
}
