import { guardExpression, namesIn } from '../chart/index.ts';
import { type ConfigState, configTree, isRecord, listOf, statesIn, transitionsIn } from './config.ts';
import type { Finding } from './finding.ts';

/** What is checked: a machine, or the parts of one that XState would refuse to create. */
export interface Written {
  readonly config: unknown;
  readonly implementations: {
    readonly guards?: Readonly<Record<string, unknown>>;
    readonly actions?: Readonly<Record<string, unknown>>;
  };
}

/**
 * Finds what TypeScript and XState leave to run time or pass over in silence: targets and initial states that do not exist,
 * guards and actions without an implementation, and functions that call `assign`, which does nothing there.
 */
export function structureFindings({ config, implementations }: Written): readonly Finding[] {
  const root = configTree(config);
  const states = statesIn(root);
  const { guards = {}, actions = {} } = implementations;
  return states.flatMap((state) => [
    ...initialFindings(state),
    ...actionFindings([...listOf(state.config.entry), ...listOf(state.config.exit)], actions, state.path),
    ...transitionsIn(state).flatMap(({ event, targets, guard, actions: written }) => {
      const where = `${state.path} on ${event}`;
      return [
        ...targets
          .filter((target) => !targetExists(target, state, states))
          .map((target) => unknownTarget(target, where)),
        ...guardFindings(guard, guards, where),
        ...actionFindings(written, actions, where),
      ];
    }),
  ]);
}

function initialFindings({ config, children, path }: ConfigState): readonly Finding[] {
  if (children.length === 0 || config.type === 'parallel') return [];
  const written = isRecord(config.initial) ? config.initial.target : config.initial;
  const keys = children.map(({ key }) => key);
  const first = typeof written === 'string' ? written.replace(/^\./, '').split('.')[0] : undefined;
  if (first !== undefined && keys.includes(first)) return [];
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
    const [id, ...keys] = target.slice(1).split('.');
    return (
      states.some((state) => state.id === target.slice(1) || (state.id === id && descends(state, keys))) ||
      states.some((state) => state.path === target.slice(1))
    );
  }
  if (target.startsWith('.')) return descends(source, target.slice(1).split('.'));
  return descends(source.parent ?? source, target.split('.'));
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

function guardFindings(
  guard: unknown,
  known: Readonly<Record<string, unknown>>,
  where: string,
): readonly Finding[] {
  if (guard === undefined) return [];
  return namesIn(guardExpression(guard))
    .filter((name) => !(name in known))
    .map((name) => ({
      check: 'guard',
      where,
      message: `The guard «${name}» has no implementation: add it to setup().`,
    }));
}

function actionFindings(
  written: readonly unknown[],
  known: Readonly<Record<string, unknown>>,
  where: string,
): readonly Finding[] {
  return written.flatMap((action): Finding[] => {
    const name = typeof action === 'string' ? action : isRecord(action) ? String(action.type) : undefined;
    if (name !== undefined && !(name in known)) {
      return [
        { check: 'action', where, message: `The action «${name}» has no implementation: add it to setup().` },
      ];
    }
    const implementation = name === undefined ? action : known[name];
    if (!callsAssign(implementation)) return [];
    return [
      {
        check: 'assign',
        where,
        message: `${name ? `The action «${name}»` : 'An inline action'} calls assign() inside a function, where it does nothing: use assign() as the action itself.`,
      },
    ];
  });
}

/** XState's built-in actions carry `resolve`; a plain function that mentions assign( only builds one and drops it. */
function callsAssign(action: unknown): boolean {
  return typeof action === 'function' && !('resolve' in action) && /\bassign\)?\(/.test(action.toString());
}
