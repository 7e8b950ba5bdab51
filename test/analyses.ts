import { type Analysis, analyse } from '../src/deg/analysis.ts';
import { type SubjectId, subjects } from '../src/deg/subjects.ts';

const analyses = new Map<SubjectId, Analysis>();

/** What is computed from a machine of the model: once for all test files that run in one process. */
export function analysisOf(id: SubjectId): Analysis {
  const known = analyses.get(id) ?? analyse(subjects.find((subject) => subject.id === id)!);
  analyses.set(id, known);
  return known;
}
