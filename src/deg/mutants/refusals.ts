import { type AnyStateMachine, assign } from 'xstate';
import {
  type Context,
  type FilingFacts,
  type RefusalRule,
  refusalReasons,
  refusalRules,
} from '../../../machines/index.ts';
import { chartOf, namesIn } from '../../chart/index.ts';
import { type Mutant, rebuilt, type Touch, touchOf } from '../../checks/mutants/index.ts';

type Says = { readonly ru: string; readonly en: string };

/** The rules of refusal with one fault. */
export interface RuleFault {
  readonly id: string;
  readonly says: Says;
  readonly rules: readonly RefusalRule[];
}

const maybe = [true, false, undefined] as const;

/** Every value that a fact can have; undefined for one that a route never asks about. */
export const valuesOf: { readonly [Fact in keyof FilingFacts]-?: readonly FilingFacts[Fact][] } = {
  route: ['moscow', 'federal', 'tver', 'other'],
  adult: maybe,
  account: maybe,
  phone: maybe,
  registerMatch: maybe,
  pollingStationApplication: maybe,
  application: ['none', 'processing', 'accounted'],
  filing: ['notOpen', 'open', 'closed'],
};

/**
 * Every rule dropped; its condition turned round, made narrower by each of its values where it has several, and wider by each
 * other value of its fact; and each two neighbours in the other order.
 */
export function ruleFaults(): readonly RuleFault[] {
  return refusalRules.flatMap((rule, index) => {
    const { reason, fact, among } = rule;
    const known: readonly unknown[] = among;
    const others = valuesOf[fact].filter((value) => !known.includes(value));
    const withAmong = (values: readonly unknown[]) =>
      refusalRules.with(index, { ...rule, among: values } as RefusalRule);
    const next = refusalRules[index + 1];
    return [
      {
        id: `${reason} dropped`,
        says: { ru: `Причины ${reason} нет.`, en: `The reason ${reason} is missing.` },
        rules: refusalRules.toSpliced(index, 1),
      },
      {
        id: `${reason} turned round`,
        says: {
          ru: `Причина ${reason} действует там, где не должна, и наоборот.`,
          en: `The reason ${reason} holds where it should not, and the other way round.`,
        },
        rules: withAmong(others),
      },
      ...(known.length > 1 ? known : []).map((value) => ({
        id: `${reason} not with ${fact} ${value}`,
        says: {
          ru: `Причина ${reason} не действует, когда ${fact} = ${value}.`,
          en: `The reason ${reason} does not hold with ${fact} = ${value}.`,
        },
        rules: withAmong(known.filter((each) => each !== value)),
      })),
      ...others.map((value) => ({
        id: `${reason} with ${fact} ${value}`,
        says: {
          ru: `Причина ${reason} действует и тогда, когда ${fact} = ${value}.`,
          en: `The reason ${reason} holds with ${fact} = ${value} too.`,
        },
        rules: withAmong([...known, value]),
      })),
      ...(next
        ? [
            {
              id: `${reason} after ${next.reason}`,
              says: {
                ru: `Причина ${reason} названа после ${next.reason}.`,
                en: `The reason ${reason} comes after ${next.reason}.`,
              },
              rules: refusalRules.with(index, next).with(index + 1, rule),
            },
          ]
        : []),
    ];
  });
}

/** The name of the one guard and of the one action that ask the rules. */
const GUARD = 'meetsConditions';
const ACTION = 'recordReasons';

/** A machine of the model that follows rules with a fault. */
export function ruleMutants(
  machine: AnyStateMachine,
  faults: readonly RuleFault[] = ruleFaults(),
): readonly Mutant[] {
  const touches = chartOf(machine).transitions.flatMap((transition): readonly Touch[] => {
    const { guard, actions } = transition;
    const asks = (guard !== null && namesIn(guard).includes(GUARD)) || actions.includes(ACTION);
    return asks ? [touchOf(transition)] : [];
  });
  if (touches.length === 0) return [];
  return faults.map(({ id, says, rules }) => ({
    id,
    operator: 'rule changed',
    place: id.split(' ')[0]!,
    change: { kind: 'rule', says },
    touches,
    make: () => followingRules(machine, rules),
  }));
}

/** The same machine with other rules: its guard and its action ask them as those of machines/model do the leaflet's. */
function followingRules(machine: AnyStateMachine, rules: readonly RefusalRule[]): AnyStateMachine {
  const { guards, actions, ...others } = machine.implementations;
  return rebuilt(machine, machine.config, {
    ...others,
    guards: {
      ...guards,
      [GUARD]: ({ context }: { readonly context: Context }) =>
        refusalReasons({ ...context, application: 'none', filing: 'open' }, rules).length === 0,
    },
    actions: {
      ...actions,
      [ACTION]: assign(({ context }, attempt) => ({
        reasons: refusalReasons(
          { ...(context as Context), ...(attempt as Pick<FilingFacts, 'application' | 'filing'>) },
          rules,
        ),
      })),
    },
  });
}
