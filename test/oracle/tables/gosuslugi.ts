import { applicationRuns, isCorrected, isMatched, isWaiting, not } from '../conditions.ts';
import { otherwise, type Tables } from '../table.ts';

/**
 * What the voter can put right on Gosuslugi: the account, the phone, the data (lines 19, 20, 26, 27). None of it
 * changes while an application is «в обработке» or «Учтено» (D-42, D-45); the account and the phone need no row
 * for that, for nothing is filed without them.
 */
export const gosuslugiTables = {
  'account.confirmed': [
    { when: (f) => f.account === true, unavailable: 'alreadyDone', sources: ['R-18', 'R-50'] },
    { when: otherwise, accepted: { account: true }, sources: ['R-18', 'R-50', 'D-45'] },
  ],

  'phone.confirmed': [
    { when: (f) => f.phone === true, unavailable: 'alreadyDone', sources: ['R-51', 'D-20'] },
    { when: otherwise, accepted: { phone: true }, sources: ['R-51', 'D-20', 'D-45'] },
  ],

  'data.foundCorrect': [
    { when: applicationRuns, unavailable: 'applicationRunning', sources: ['D-45'] },
    { when: (f) => f.data === 'foundCorrect', unavailable: 'alreadyDone', sources: ['R-19', 'R-29'] },
    { when: isCorrected, unavailable: 'correctionStands', sources: ['R-29', 'R-30', 'D-16'] },
    { when: otherwise, accepted: { data: 'foundCorrect' }, sources: ['R-19', 'R-28', 'R-29', 'D-16'] },
  ],

  'data.corrected': [
    { when: applicationRuns, unavailable: 'applicationRunning', sources: ['D-45'] },
    { when: isMatched, unavailable: 'alreadyMatched', sources: ['R-20', 'R-26', 'R-30'] },
    {
      when: isCorrected,
      accepted: { data: 'corrected', wait: 'running', answer: 'afterCorrection' },
      repeat: 'correctedAgain',
      sources: ['R-24', 'R-28', 'R-30', 'D-47'],
    },
    {
      when: otherwise,
      accepted: { data: 'corrected', wait: 'running', answer: 'afterCorrection' },
      sources: ['R-24', 'R-26', 'R-28', 'R-30', 'D-16', 'D-17'],
    },
  ],

  'correction.waitOver': [
    { when: not(isWaiting), unavailable: 'noWait', sources: ['R-30'] },
    { when: otherwise, accepted: { wait: 'over' }, sources: ['R-30', 'D-17', 'D-18', 'D-35'] },
  ],
} satisfies Tables;
