import { and } from 'xstate';
import { model } from '../model/setup.ts';
import type { SourceId } from '../requirements/index.ts';
import { alwaysRefused, refusedLate, refusedUnlessConditionsMet } from './refusals.ts';

const conditions: readonly SourceId[] = [
  'R-27',
  'R-49',
  'R-50',
  'R-51',
  'R-52',
  'R-58',
  'D-15',
  'D-20',
  'D-30',
];

const filed = {
  guard: and(['isFilingOpen', 'meetsConditions']),
  target: '#processing',
  actions: ['clearReasons', 'freezeFacts'],
  meta: {
    sources: ['R-13', 'R-15', 'R-16', 'R-17', 'R-18', 'R-20', 'R-23', 'R-60', 'D-03', 'D-20', 'D-23', 'D-45'],
  },
} as const;

/** The application for ДЭГ: filed with all refusals checked at once, «в обработке», decided; filed again if refused. */
export const application = model.createStateConfig({
  id: 'application',
  meta: { sources: ['R-13', 'R-15', 'R-23', 'R-60', 'D-15', 'D-27'] },
  initial: 'notFiled',
  states: {
    notFiled: {
      id: 'notFiled',
      meta: { sources: ['R-13', 'R-60'] },
      initial: 'notTried',
      states: {
        notTried: {
          id: 'notTried',
          meta: { sources: ['R-13', 'R-60'] },
          on: {
            'application.submitted': [
              filed,
              ...refusedUnlessConditionsMet({ target: 'refused', sources: conditions }),
            ],
          },
          always: { guard: 'isVotingOpen', target: '#filingMissed', meta: { sources: ['R-13', 'R-14'] } },
        },
        refused: {
          id: 'refused',
          meta: { sources: ['R-27', 'R-62', 'D-22', 'D-30'] },
          on: {
            'application.submitted': [
              filed,
              ...refusedUnlessConditionsMet({
                target: 'refused',
                sources: conditions,
                repeat: 'refusedAgain',
              }),
            ],
          },
          always: {
            guard: 'isVotingOpen',
            target: '#filingRefused',
            meta: { sources: ['R-14', 'R-62', 'D-30'] },
          },
        },
      },
    },
    processing: {
      id: 'processing',
      meta: { sources: ['R-57', 'D-13', 'D-14', 'D-42'] },
      initial: 'awaitingCode',
      on: {
        'application.submitted': alwaysRefused('processing', {
          sources: ['R-57', 'D-14'],
          repeat: 'refusedWhileProcessing',
        }),
      },
      always: { guard: 'isVotingClosed', target: '#notDecided', meta: { sources: ['R-39', 'D-14', 'D-40'] } },
      states: {
        awaitingCode: {
          id: 'awaitingCode',
          meta: { sources: ['R-21', 'D-13'] },
          on: { 'code.sent': { target: 'awaitingDecision', meta: { sources: ['R-21', 'D-13'] } } },
        },
        awaitingDecision: {
          id: 'awaitingDecision',
          meta: { sources: ['R-57', 'D-14', 'D-40'] },
          on: {
            'application.accounted': { target: '#accounted', meta: { sources: ['R-22', 'D-14', 'D-40'] } },
            'application.refused': {
              target: '#refusedByCommission',
              actions: 'unfreezeFacts',
              meta: { sources: ['D-14', 'D-39', 'D-45'], repeat: 'refusedByCommission' },
            },
          },
        },
      },
    },
    refusedByCommission: {
      id: 'refusedByCommission',
      meta: { sources: ['D-14', 'D-39'] },
      initial: 'notTriedAgain',
      always: {
        guard: 'isVotingOpen',
        target: '#applicationRefused',
        meta: { sources: ['R-14', 'D-14', 'D-39'] },
      },
      states: {
        notTriedAgain: {
          id: 'notTriedAgain',
          meta: { sources: ['D-14', 'D-39', 'D-45'] },
          on: {
            'application.submitted': [
              filed,
              {
                ...refusedLate({ target: 'refusedAgain', sources: ['D-39', 'D-45'], repeat: 'refusedAgain' }),
                guard: and(['isFilingClosed', 'isRefusalStanding']),
              },
              refusedLate({ target: 'refusedAgain', sources: ['D-39', 'D-45'] }),
            ],
          },
        },
        refusedAgain: {
          id: 'refusedAgain',
          meta: { sources: ['R-56', 'R-62', 'D-22', 'D-39'] },
          on: {
            'application.submitted': refusedLate({
              target: 'refusedAgain',
              sources: ['D-39', 'D-45'],
              repeat: 'refusedAgain',
            }),
          },
        },
      },
    },
  },
});
