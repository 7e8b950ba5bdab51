import { applicationRuns, awaitsCode, isAccounted, not, votingOpen } from '../conditions.ts';
import { ends } from '../facts.ts';
import { otherwise, type Row, type Tables } from '../table.ts';
import { ballotBeginsWithAccounted } from './ballot-begins.ts';

/** The commission decides once, on an application whose code was sent. */
const noDecisionDue: Row[] = [
  { when: not(applicationRuns), unavailable: 'noApplication', sources: ['R-21', 'R-57'] },
  { when: awaitsCode, unavailable: 'earlierStep', sources: ['R-21', 'D-13'] },
  { when: isAccounted, unavailable: 'alreadyDone', sources: ['R-22', 'D-42'] },
];

/** What happens to a filed application (line 21), at any time until voting closes (D-40). */
export const decisionTables = {
  'code.sent': [
    { when: not(applicationRuns), unavailable: 'noApplication', sources: ['R-21'] },
    { when: not(awaitsCode), unavailable: 'alreadyDone', sources: ['R-21', 'D-13'] },
    { when: otherwise, accepted: { application: 'awaitingDecision' }, sources: ['R-21', 'D-13'] },
  ],

  'application.accounted': [
    ...noDecisionDue,
    { when: votingOpen, accepted: ballotBeginsWithAccounted, sources: ['R-22', 'R-39', 'D-40'] },
    { when: otherwise, accepted: { application: 'accounted' }, sources: ['R-22', 'D-14'] },
  ],

  'application.refused': [
    ...noDecisionDue,
    {
      when: votingOpen,
      accepted: ends('applicationRefused'),
      repeat: 'refusedByCommission',
      sources: ['R-56', 'D-14', 'D-39', 'D-40'],
    },
    {
      when: otherwise,
      accepted: { application: 'refusedByCommission' },
      repeat: 'refusedByCommission',
      sources: ['D-14', 'D-39', 'D-45'],
    },
  ],
} satisfies Tables;
