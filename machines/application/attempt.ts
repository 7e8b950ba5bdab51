import type { Route } from '../model/context.ts';
import { model } from '../model/setup.ts';
import type { SourceId } from '../requirements/index.ts';
import { alwaysRefused } from './refusals.ts';

/**
 * An attempt to file on a route where no application can succeed (D-21). The routes differ in what refuses it.
 * @param route names the states, so that all three attempts can stand in one chart
 */
function attempt<R extends Exclude<Route, 'federal'>>(route: R, sources: readonly SourceId[]) {
  return model.createStateConfig({
    id: `${route}Filing`,
    meta: { sources: [...sources, 'D-21'] },
    initial: 'notTried',
    states: {
      notTried: {
        id: `${route}NotTried`,
        meta: { sources: [...sources, 'D-21'] },
        on: { 'application.submitted': alwaysRefused('none', { target: 'refused', sources }) },
      },
      refused: {
        id: `${route}Refused`,
        meta: { sources: [...sources, 'R-62', 'D-22'] },
        on: {
          'application.submitted': alwaysRefused('none', {
            target: 'refused',
            sources,
            repeat: 'refusedAgain',
          }),
        },
      },
    },
  });
}

export const moscowAttempt = attempt('moscow', ['R-55', 'R-49', 'D-08']);
export const tverAttempt = attempt('tver', ['R-53', 'R-54', 'D-29']);
export const otherAttempt = attempt('other', ['R-53', 'D-31']);
