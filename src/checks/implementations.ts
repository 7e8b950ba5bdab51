import { guardExpression, namesIn } from '../chart/index.ts';
import { type ConfigState, isRecord, listOf } from './config.ts';
import type { Finding } from './finding.ts';

type Named = Readonly<Record<string, unknown>>;

/** What the names in a config stand for, as `setup()` is given it. */
export interface Implementations {
  readonly guards?: Named;
  readonly actions?: Named;
  readonly actors?: Named;
  readonly delays?: Named;
}

export function guardFindings(
  guard: unknown,
  { guards = {} }: Implementations,
  where: string,
): readonly Finding[] {
  if (guard === undefined) return [];
  return namesIn(guardExpression(guard))
    .filter((name) => !(name in guards))
    .map((name) => ({
      check: 'guard',
      where,
      message: `The guard «${name}» has no implementation: add it to setup().`,
    }));
}

/** Actors that a state invokes by a name. */
export function actorFindings(
  { config, path }: ConfigState,
  { actors = {} }: Implementations,
): readonly Finding[] {
  return listOf(config.invoke)
    .map((invoke) => (isRecord(invoke) ? invoke.src : undefined))
    .filter((src) => typeof src === 'string' && !(src in actors))
    .map((src) => ({
      check: 'actor',
      where: `${path} invoke`,
      message: `The actor «${src}» has no implementation: add it to setup({ actors }).`,
    }));
}

/** Timers of a state that run for a delay with a name. */
export function timerFindings(
  { config, path }: ConfigState,
  implementations: Implementations,
): readonly Finding[] {
  return Object.keys(isRecord(config.after) ? config.after : {})
    .filter((delay) => Number.isNaN(Number(delay)))
    .flatMap((delay) => delayFindings(delay, implementations, `${path} on after ${delay}`));
}

export function actionFindings(
  written: readonly unknown[],
  implementations: Implementations,
  where: string,
): readonly Finding[] {
  const { actions = {} } = implementations;
  return written.flatMap((action): readonly Finding[] => {
    const name = typeof action === 'string' ? action : isRecord(action) ? String(action.type) : undefined;
    if (name !== undefined && !(name in actions)) {
      return [
        { check: 'action', where, message: `The action «${name}» has no implementation: add it to setup().` },
      ];
    }
    const implementation = name === undefined ? action : actions[name];
    // What raise() and sendTo() make is a function with its arguments as properties.
    if (typeof implementation === 'function' && 'delay' in implementation)
      return delayFindings(implementation.delay, implementations, where);
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

/** XState takes a delay by a name that nothing stands for as no delay at all. */
function delayFindings(delay: unknown, { delays = {} }: Implementations, where: string): readonly Finding[] {
  if (typeof delay !== 'string' || delay in delays) return [];
  return [
    {
      check: 'delay',
      where,
      message: `The delay «${delay}» has no implementation, so no time passes: add it to setup({ delays }).`,
    },
  ];
}

/** XState's built-in actions carry `resolve`; a plain function that mentions assign( only builds one and drops it. */
function callsAssign(action: unknown): boolean {
  return typeof action === 'function' && !('resolve' in action) && /\bassign\)?\(/.test(action.toString());
}
