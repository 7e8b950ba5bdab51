import { and, not, or } from 'xstate';
import { model } from '../model/setup.ts';

const asking = and(['isRefusedForData', not('isMatched'), or(['isDataFoundCorrect', 'isWaitOver'])]);

/** Confirmation on Gosuslugi: the account, the phone, and the match with the register with its repair loop. */
export const confirmationFederal = model.createStateConfig({
  id: 'confirmation',
  meta: { sources: ['R-18', 'R-19', 'R-20', 'R-24', 'D-42', 'D-45'] },
  type: 'parallel',
  on: {
    'account.confirmed': {
      guard: not('isAccountConfirmed'),
      actions: 'confirmAccount',
      meta: { sources: ['R-18', 'R-50', 'D-45'] },
    },
    'phone.confirmed': {
      guard: not('isPhoneConfirmed'),
      actions: 'confirmPhone',
      meta: { sources: ['R-51', 'D-20', 'D-45'] },
    },
  },
  states: {
    data: {
      id: 'data',
      meta: { sources: ['R-19', 'R-26', 'R-28'] },
      initial: 'unchecked',
      states: {
        unchecked: {
          id: 'unchecked',
          meta: { sources: ['R-19', 'R-28'] },
          on: {
            'data.foundCorrect': {
              guard: not('isFrozen'),
              target: 'foundCorrect',
              meta: { sources: ['R-19', 'R-28', 'R-29', 'D-16', 'D-42', 'D-45'] },
            },
            'data.corrected': {
              guard: not('isMatched'),
              target: 'corrected',
              meta: { sources: ['R-26', 'R-28', 'R-30', 'D-17', 'D-47'] },
            },
          },
        },
        foundCorrect: {
          id: 'foundCorrect',
          meta: { sources: ['R-19', 'R-29', 'D-16'] },
          on: {
            'data.corrected': {
              guard: not('isMatched'),
              target: 'corrected',
              meta: { sources: ['R-26', 'R-28', 'R-30', 'D-16', 'D-17', 'D-47'] },
            },
          },
        },
        corrected: {
          id: 'corrected',
          meta: { sources: ['R-26', 'R-28', 'R-30', 'D-16', 'D-47'] },
          initial: 'waiting',
          on: {
            'data.corrected': {
              guard: not('isMatched'),
              target: '.waiting',
              meta: { sources: ['R-26', 'R-28', 'R-30', 'D-47'], repeat: 'correctedAgain' },
            },
          },
          states: {
            waiting: {
              id: 'waiting',
              meta: { sources: ['R-30', 'D-17', 'D-18', 'D-35'] },
              on: {
                'correction.waitOver': { target: 'noWait', meta: { sources: ['R-30', 'D-17', 'D-35'] } },
                'register.matched': {
                  guard: not('isNothingAwaited'),
                  target: 'noWait',
                  meta: { sources: ['R-20', 'R-30', 'D-18'] },
                },
              },
            },
            noWait: { id: 'noWait', meta: { sources: ['R-30', 'D-16', 'D-17'] } },
          },
        },
      },
    },
    register: {
      id: 'register',
      meta: { sources: ['R-20', 'R-24', 'R-25', 'D-19'] },
      initial: 'noAnswerAwaited',
      on: {
        'data.corrected': {
          guard: not('isMatched'),
          target: '.afterCorrection',
          meta: { sources: ['R-24', 'R-26', 'D-19'] },
        },
      },
      states: {
        noAnswerAwaited: {
          id: 'noAnswerAwaited',
          meta: { sources: ['R-24', 'D-19'] },
          on: {
            'tik.asked': {
              guard: asking,
              target: 'afterTik',
              meta: { sources: ['R-31', 'R-32', 'D-16', 'D-36'] },
            },
          },
        },
        afterCorrection: {
          id: 'afterCorrection',
          meta: { sources: ['R-24', 'R-25', 'R-26', 'D-19'] },
          on: {
            'tik.asked': {
              guard: asking,
              target: 'afterTik',
              meta: { sources: ['R-31', 'R-32', 'D-16', 'D-36'] },
            },
            'register.matched': {
              target: 'noAnswerAwaited',
              actions: 'matchRegister',
              meta: { sources: ['R-20', 'R-24', 'R-25'] },
            },
            'register.differs': {
              target: 'noAnswerAwaited',
              meta: { sources: ['R-26', 'R-27', 'D-19'], repeat: 'differs' },
            },
          },
        },
        afterTik: {
          id: 'afterTik',
          meta: { sources: ['R-32', 'D-16', 'D-19'] },
          on: {
            'register.matched': {
              target: 'noAnswerAwaited',
              actions: 'matchRegister',
              meta: { sources: ['R-20', 'R-32', 'D-19'] },
            },
            'register.differs': {
              target: 'noAnswerAwaited',
              meta: { sources: ['R-27', 'R-32', 'D-19'], repeat: 'differs' },
            },
          },
        },
      },
    },
  },
});
