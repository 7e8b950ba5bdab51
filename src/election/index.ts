export { type Fault, faultMessage } from '../faults/fault.ts';
export { civilDateAt, localTimeAt } from './civil-date-at.ts';
export { correctionWaitEndsAt } from './correction-wait.ts';
export { defineElection } from './define-election.ts';
export { ElectionError } from './election-error.ts';
export { electionModule } from './election-module.ts';
