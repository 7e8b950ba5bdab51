import { type ConfigState, configTree, isRecord, listOf, statesIn, transitionsIn } from './config.ts';
import type { Finding } from './finding.ts';
import {
  actionFindings,
  actorFindings,
  guardFindings,
  type Implementations,
  timerFindings,
} from './implementations.ts';

/** What is checked: a machine, or the parts of one that XState would refuse to create. */
export interface Written {
  readonly config: unknown;
  readonly implementations: Implementations;
}

/**
 * Finds what TypeScript and XState leave to run time or pass over in silence: targets and initial states that do not exist,
 * guards, actions, invoked actors and delays without an implementation, and functions that call `assign`, which does nothing
 * there.
 */
export function structureFindings({ config, implementations }: Written): readonly Finding[] {
  const root = configTree(config);
  const states = statesIn(root);
  return states.flatMap((state) => [
    ...initialFindings(state),
    ...actorFindings(state, implementations),
    ...timerFindings(state, implementations),
    ...actionFindings(
      [...listOf(state.config.entry), ...listOf(state.config.exit)],
      implementations,
      state.path,
    ),
    ...transitionsIn(state).flatMap(({ event, targets, guard, actions }) => {
      const where = `${state.path} on ${event}`;
      return [
        ...targets
          .filter((target) => !targetExists(target, state, states))
          .map((target) => unknownTarget(target, where)),
        ...guardFindings(guard, implementations, where),
        ...actionFindings(actions, implementations, where),
      ];
    }),
  ]);
}

function initialFindings({ config, children, path }: ConfigState): readonly Finding[] {
  if (children.length === 0 || config.type === 'parallel') return [];
  const written = isRecord(config.initial) ? config.initial.target : config.initial;
  const keys = children.map(({ key }) => key);
  if (keys.some((key) => key === written)) return [];
  return [
    {
      check: 'initial',
      where: path,
      message: `Expected an initial state among ${keys.join(', ')}; found ${written === undefined ? 'none' : `«${String(written)}»`}.`,
    },
  ];
}

/** A target is a sibling's key, a path below it, `.child` below the state itself, or `#id` with a path below it. */
function targetExists(target: string, source: ConfigState, states: readonly ConfigState[]): boolean {
  if (target.startsWith('#')) {
    const [id, ...keys] = keysIn(target.slice(1));
    return states.some((state) => (state.id ?? state.path) === id && descends(state, keys));
  }
  if (target.startsWith('.')) return descends(source, keysIn(target.slice(1)));
  return descends(source.parent ?? source, keysIn(target));
}

/** The keys in a path; as in XState, a backslash makes a dot part of a key. */
function keysIn(path: string): readonly string[] {
  return (path.match(/(?:\\.|[^.\\])+/g) ?? []).map((key) => key.replace(/\\(.)/g, '$1'));
}

function descends(state: ConfigState, keys: readonly string[]): boolean {
  const [first, ...rest] = keys;
  if (first === undefined) return true;
  const child = state.children.find(({ key }) => key === first);
  return child !== undefined && descends(child, rest);
}

function unknownTarget(target: string, where: string): Finding {
  return { check: 'target', where, message: `No state answers to the target «${target}».` };
}
