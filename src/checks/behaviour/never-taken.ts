import type { Chart, ChartTransition } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Finding } from '../finding.ts';
import type { Asked } from './guards-asked.ts';

/** Transitions that are never taken, each with the reason as far as exploring shows it. */
export function neverTakenFindings(
  chart: Chart,
  { entered, taken }: StateSpace,
  asked: ReadonlyMap<string, Asked>,
): readonly Finding[] {
  return chart.transitions
    .filter(({ id }) => !taken.has(id))
    .map((transition): Finding => {
      const { id, source } = transition;
      const { holds, fails, winners } = asked.get(id)!;
      const before = alwaysBefore(chart, transition).filter((each) => taken.has(each));
      if (entered.has(source) && winners.size > 0) return shadowed(id, [...winners]);
      if (entered.has(source) && fails && !holds) return neverHolds(id);
      if (entered.has(source) && !holds && before.length > 0) return shadowed(id, before);
      return {
        check: 'taken',
        where: id,
        message:
          'Transition is never taken with any input and event that was tried: what it promises never happens. ' +
          'Remove it, or mend what should lead here.',
      };
    });
}

/** Transitions without an event that stand before one, which XState asks only where none of them holds. */
function alwaysBefore({ transitions }: Chart, { id, source, trigger }: ChartTransition): readonly string[] {
  if (trigger.kind !== 'always') return [];
  const group = transitions.filter((each) => each.source === source && each.trigger.kind === 'always');
  return group
    .slice(
      0,
      group.findIndex((each) => each.id === id),
    )
    .map((each) => each.id);
}

function shadowed(where: string, winners: readonly string[]): Finding {
  return {
    check: 'shadowed',
    where,
    message:
      `Whenever this transition could be taken, another is taken instead: ${winners.join(', ')}. What it promises never ` +
      'happens: put it first, tell the two apart by a guard, or remove it.',
  };
}

function neverHolds(where: string): Finding {
  return {
    check: 'constant',
    where,
    message:
      'The guard holds nowhere with any input and event that was tried: what stands behind it never happens. ' +
      'Mend the guard, try what lets it hold, or remove the transition.',
  };
}
