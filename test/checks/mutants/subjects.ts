import { type Observation, observe } from '../../../machines/index.ts';
import type { Observe, Tested } from '../../../src/checks/mutants/index.ts';
import { analysisOf } from '../../../src/deg/analysis.ts';
import type { SubjectId } from '../../../src/deg/subjects.ts';

/** A machine of the model as mutants need it: it shows what the contract compares. */
export function testedSubject(id: SubjectId): Tested {
  const { subject, space } = analysisOf(id);
  const shown: (snapshot: Parameters<typeof observe>[0]) => Observation = observe;
  return { machine: subject.machine, space, options: subject, observe: shown as Observe };
}
