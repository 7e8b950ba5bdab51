import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { type Chart, type ChartState, type ChartTransition, chartOf } from '../../chart/index.ts';
import { isRecord, listOf } from '../config.ts';
import type { ConfigPath } from './config-path.ts';

/** A machine with the places in its config where its states and transitions are declared. */
export interface Places {
  readonly machine: AnyStateMachine;
  readonly chart: Chart;
  readonly states: readonly StatePlace[];
  readonly transitions: readonly TransitionPlace[];
  state(id: string): ChartState;
}

export interface StatePlace {
  readonly state: ChartState;
  readonly path: ConfigPath;
  readonly config: Readonly<Record<string, unknown>>;
}

/** One of the transitions that a state declares for one event, timer, end of an actor, or none. */
export interface TransitionPlace {
  readonly transition: ChartTransition;
  /** Where the list stands of which it is one. */
  readonly path: ConfigPath;
  /** The whole list, each transition written in full. */
  readonly list: readonly Readonly<Record<string, unknown>>[];
  readonly index: number;
}

/** Finds the places of all that a chart lists, but for routes (`xstate.route`), which are declared with their target. */
export function placesOf(machine: AnyStateMachine): Places {
  const chart = chartOf(machine);
  const byId = new Map(chart.states.map((state) => [state.id, state]));
  const transitions = new Map(chart.transitions.map((transition) => [transition.id, transition]));
  const nodes = nodesOf(machine.root, []);
  return {
    machine,
    chart,
    states: nodes.map(({ node, path }) => ({ state: byId.get(node.id)!, path, config: configOf(node) })),
    transitions: nodes.flatMap(({ node, path }) =>
      listsOf(node).flatMap(({ trigger, at }) => {
        const written = at.reduce<unknown>(
          (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
          configOf(node),
        );
        const list = listOf(written).map((each) => (isRecord(each) ? each : { target: each }));
        return list.flatMap((_, index): TransitionPlace[] => {
          const transition = transitions.get(`${node.id}/${trigger}/${index}`);
          return transition ? [{ transition, path: [...path, ...at], list, index }] : [];
        });
      }),
    ),
    state: (id) => byId.get(id)!,
  };
}

function nodesOf(node: AnyStateNode, path: ConfigPath): { node: AnyStateNode; path: ConfigPath }[] {
  const children = Object.entries(node.states as Record<string, AnyStateNode>);
  return [{ node, path }, ...children.flatMap(([key, child]) => nodesOf(child, [...path, 'states', key]))];
}

function configOf(node: AnyStateNode): Readonly<Record<string, unknown>> {
  return node.config as Readonly<Record<string, unknown>>;
}

/** The lists of transitions that a state declares: what sets them off, as chart ids have it, and where they stand. */
function listsOf(node: AnyStateNode): { trigger: string; at: ConfigPath }[] {
  const { on, after, invoke } = configOf(node);
  const keys = (group: unknown) => Object.keys(isRecord(group) ? group : {});
  const actors = listOf(invoke).flatMap((_, index) => {
    const at = ['invoke', ...(Array.isArray(invoke) ? [index] : [])];
    const id = node.invoke[index]?.id;
    return [
      { trigger: `xstate.done.actor.${id}`, at: [...at, 'onDone'] },
      { trigger: `xstate.error.actor.${id}`, at: [...at, 'onError'] },
      { trigger: `xstate.snapshot.${id}`, at: [...at, 'onSnapshot'] },
    ];
  });
  return [
    ...keys(on).map((descriptor) => ({ trigger: descriptor, at: ['on', descriptor] })),
    { trigger: `xstate.done.state.${node.id}`, at: ['onDone'] },
    ...actors,
    ...keys(after).map((delay) => ({ trigger: `xstate.after.${delay}.${node.id}`, at: ['after', delay] })),
    { trigger: 'xstate.always', at: ['always'] },
  ];
}
