import type { AnyStateMachine } from 'xstate';
import { type Chart, chartOf } from '../../chart/index.ts';
import { ExplorationError, type ExploreOptions, explore } from '../../space/index.ts';
import type { ExploredMachine, ReviewMachine } from '../data.ts';
import { picturesOf } from '../pictures.ts';
import { type Explored, exploredWhole, mostConfigurations, notExplored } from './space.ts';
import { diagramTexts, foreignTexts, same, sayable } from './texts.ts';
import { foreignWords } from './words.ts';

/**
 * Everything a page shows of any XState v5 machine, laid out.
 * @param options how it is explored; it stops at 20,000 configurations unless given
 * @param told after each picture, how many are laid out, and how many are known to come
 */
export async function foreignMachine(
  machine: AnyStateMachine,
  options: ExploreOptions,
  told?: (done: number, of: number | null) => void,
): Promise<ReviewMachine> {
  const explored = exploredForeign(machine, options);
  const pictures = await picturesOf(explored.chart, diagramTexts(explored.chart), undefined, told);
  return { ...explored, ...pictures };
}

/**
 * What is written in a machine, and what can happen in it as far as that can be explored. Where it cannot, or not whole, there
 * is nothing to walk through, and a remark says why.
 */
export function exploredForeign(machine: AnyStateMachine, options: ExploreOptions): ExploredMachine {
  const chart = sayable(chartOf(machine));
  return {
    id: chart.id,
    name: same(chart.id),
    ...foreignTexts(chart),
    chart,
    ownNames: true,
    stages: [],
    refusals: [],
    calendar: null,
    ...exploredOf(machine, chart, { budget: mostConfigurations, ...options }),
  };
}

function exploredOf(machine: AnyStateMachine, chart: Chart, options: ExploreOptions): Explored {
  try {
    const space = explore(machine, options);
    return space.stopped === null
      ? exploredWhole(chart, space)
      : notExplored(chart, foreignWords.notExplored(space.stopped.message));
  } catch (error) {
    if (!(error instanceof ExplorationError)) throw error;
    return notExplored(chart, foreignWords.notExplored(error.message));
  }
}
