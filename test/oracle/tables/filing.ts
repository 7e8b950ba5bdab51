import {
  all,
  filingNotOpened,
  isAccounted,
  isProcessing,
  refusalStands,
  refusedByCommission,
  votingOpen,
} from '../conditions.ts';
import { hasReasonAgainstFiling } from '../reasons.ts';
import { otherwise, type Tables } from '../table.ts';

/** Trying to file the application (lines 14, 16 to 22 and 36 to 45), on any route (D-21) and channel (D-23). */
export const filingTables = {
  'application.submitted': [
    { when: filingNotOpened, unavailable: 'filingNotOpen', sources: ['F-01', 'D-37'] },
    { when: votingOpen, unavailable: 'filingOver', sources: ['R-14', 'R-39', 'R-56'] },
    {
      when: isProcessing,
      refused: {},
      repeat: 'refusedWhileProcessing',
      sources: ['R-57', 'R-62', 'D-22'],
    },
    {
      when: isAccounted,
      refused: {},
      repeat: 'refusedWhileAccounted',
      sources: ['R-57', 'R-62', 'D-22'],
    },
    {
      when: all(refusalStands, refusedByCommission, hasReasonAgainstFiling),
      refused: { application: 'refusedAgain' },
      repeat: 'refusedAgain',
      sources: ['R-62', 'D-22', 'D-39'],
    },
    {
      when: all(refusalStands, hasReasonAgainstFiling),
      refused: {},
      repeat: 'refusedAgain',
      sources: ['R-62', 'D-15', 'D-18', 'D-20', 'D-21', 'D-22'],
    },
    {
      when: all(refusedByCommission, hasReasonAgainstFiling),
      refused: { application: 'refusedAgain' },
      sources: ['R-62', 'D-22', 'D-39'],
    },
    {
      when: hasReasonAgainstFiling,
      refused: { application: 'refused' },
      sources: ['R-62', 'D-15', 'D-20', 'D-21', 'D-22'],
    },
    {
      when: otherwise,
      accepted: { application: 'awaitingCode', reasons: [] },
      sources: ['R-13', 'R-14', 'R-15', 'R-23', 'R-57', 'R-60', 'D-14', 'D-20', 'D-23', 'D-39'],
    },
  ],
} satisfies Tables;
