export { type ElectionMutant, electionMutants } from './election-mutants.ts';
export { type ElectionReport, electionReport } from './election-report.ts';
export { type Calendar, calendarOf, meaningOf, registrationsOf } from './meaning.ts';
export { modelNames } from './names.ts';
export { answerTo, boundaryQuestions, type Question } from './questions.ts';
export { type RuleFault, ruleFaults, ruleMutants, valuesOf } from './refusals.ts';
export { everyFacts, factsInPairs, type RulesReport, rulesReport } from './rules-report.ts';
