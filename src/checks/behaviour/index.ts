import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Finding } from '../finding.ts';
import { alwaysHoldFindings } from './constant-guards.ts';
import { deadEndFindings, livelockFindings } from './ends.ts';
import { askedOf, notAsked } from './guards-asked.ts';
import { idleActionFindings } from './idle-actions.ts';
import { neverEnteredFindings } from './never-entered.ts';
import { neverTakenFindings } from './never-taken.ts';
import { missingTextFindings } from './texts.ts';

/** Places in a machine where something is found that is as it should be, each with the reason. */
export type Beyond = Readonly<Record<string, string>>;

/**
 * Finds what exploring shows of any machine: states never entered; transitions never taken, since nothing leads to them, their
 * guard never holds or another always wins; guards that always hold; configurations from which nothing leads on though they are
 * no end, and those that go on for ever without an end; named `assign` actions that change the context in no step they run in;
 * descriptions that are missing beside others. Of a part of a state space only that it is one.
 * @param beyond what may stay as it is, each with the reason; naming a place where nothing is found is a finding too
 */
export function behaviourFindings(chart: Chart, space: StateSpace, beyond: Beyond = {}): readonly Finding[] {
  if (space.stopped) return [{ check: 'budget', where: space.machine, message: space.stopped.message }];
  // Where payloads or reports of actors are missing, what guards and actions make of them is not known.
  const isKnown = !space.remarks.some(
    ({ kind }) => kind === 'input' || kind === 'payload' || kind === 'actor',
  );
  const asked = isKnown ? askedOf(chart, space) : notAsked(chart);
  const findings = [
    ...neverEnteredFindings(chart, space),
    ...neverTakenFindings(chart, space, asked),
    ...alwaysHoldFindings(chart, asked),
    ...deadEndFindings(space),
    ...livelockFindings(space),
    ...(isKnown ? idleActionFindings(chart, space) : []),
    ...missingTextFindings(chart),
    ...space.remarks.flatMap(({ kind, message }): readonly Finding[] =>
      kind === 'stranger'
        ? [
            {
              check: 'declared',
              where: space.machine,
              message: `${message} Mend the name, or leave them out.`,
            },
          ]
        : [],
    ),
  ];
  return [
    ...findings.filter(({ where }) => !Object.hasOwn(beyond, where)),
    ...staleFindings(beyond, findings),
  ];
}

function staleFindings(beyond: Beyond, findings: readonly Finding[]): readonly Finding[] {
  const found = new Set(findings.map(({ where }) => where));
  return Object.entries(beyond)
    .filter(([where]) => !found.has(where))
    .map(([where, reason]) => ({
      check: 'beyond',
      where,
      message: `Nothing is found here, though a reason is given for it: «${reason}». Take the reason away.`,
    }));
}
