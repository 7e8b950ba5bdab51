import { applicationRuns, awaitsAnswer, isMatched, isWaiting, not, refusedForData } from '../conditions.ts';
import { otherwise, type Tables } from '../table.ts';

/** The register of voters and the commission that keeps it (lines 25 to 27). */
export const registerTables = {
  // Line 27 joined as D-16 reads it: (found correct OR three days since the correction) AND filing fails.
  'tik.asked': [
    { when: applicationRuns, unavailable: 'applicationRunning', sources: ['D-45'] },
    { when: isMatched, unavailable: 'alreadyMatched', sources: ['R-31', 'R-32'] },
    { when: (f) => f.answer === 'afterTik', unavailable: 'answerAwaited', sources: ['R-32', 'D-19'] },
    { when: not(refusedForData), unavailable: 'notRefusedForData', sources: ['R-31', 'R-52', 'D-36'] },
    { when: (f) => f.data === 'unchecked', unavailable: 'checkDataFirst', sources: ['R-29', 'D-16'] },
    { when: isWaiting, unavailable: 'waitRunning', sources: ['R-30', 'D-16', 'D-18'] },
    {
      when: otherwise,
      accepted: { answer: 'afterTik' },
      sources: ['R-29', 'R-30', 'R-31', 'R-32', 'D-16', 'D-19', 'D-36'],
    },
  ],

  'register.matched': [
    { when: not(awaitsAnswer), unavailable: 'noAnswerAwaited', sources: ['R-24', 'D-19'] },
    {
      when: otherwise,
      accepted: { registerMatch: true, answer: 'none', wait: 'none' },
      sources: ['R-20', 'R-24', 'R-25', 'D-19'],
    },
  ],

  'register.differs': [
    { when: not(awaitsAnswer), unavailable: 'noAnswerAwaited', sources: ['R-24', 'D-19'] },
    {
      when: otherwise,
      accepted: { answer: 'none' },
      repeat: 'differs',
      sources: ['R-24', 'R-25', 'R-26', 'D-19'],
    },
  ],
} satisfies Tables;
