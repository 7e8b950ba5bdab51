import { model } from '../model/setup.ts';

/** Registration on mos.ru: name, e-mail and phone in any order, then «Личные документы» (D-44). */
export const registration = model.createStateConfig({
  id: 'registration',
  meta: { sources: ['R-03', 'R-04', 'D-34'] },
  initial: 'accountData',
  states: {
    accountData: {
      id: 'accountData',
      meta: { sources: ['R-05', 'R-06', 'D-44'] },
      type: 'parallel',
      states: {
        fullName: {
          id: 'fullName',
          meta: { sources: ['R-06'] },
          initial: 'missing',
          states: {
            missing: {
              id: 'fullNameMissing',
              meta: { sources: ['R-06'] },
              on: { 'fullName.given': { target: 'given', meta: { sources: ['R-06'] } } },
            },
            given: { id: 'fullNameGiven', type: 'final', meta: { sources: ['R-06'] } },
          },
        },
        email: {
          id: 'email',
          meta: { sources: ['R-06'] },
          initial: 'missing',
          states: {
            missing: {
              id: 'emailMissing',
              meta: { sources: ['R-06'] },
              on: { 'email.given': { target: 'given', meta: { sources: ['R-06'] } } },
            },
            given: { id: 'emailGiven', type: 'final', meta: { sources: ['R-06'] } },
          },
        },
        phone: {
          id: 'phone',
          meta: { sources: ['R-06'] },
          initial: 'missing',
          states: {
            missing: {
              id: 'phoneMissing',
              meta: { sources: ['R-06'] },
              on: { 'phone.given': { target: 'given', meta: { sources: ['R-06'] } } },
            },
            given: { id: 'phoneGiven', type: 'final', meta: { sources: ['R-06'] } },
          },
        },
      },
      onDone: { target: 'documents', meta: { sources: ['R-07', 'D-44'] } },
    },
    documents: {
      id: 'documents',
      meta: { sources: ['R-07', 'R-08', 'D-44'] },
      type: 'parallel',
      states: {
        address: {
          id: 'address',
          meta: { sources: ['R-08'] },
          initial: 'missing',
          states: {
            missing: {
              id: 'addressMissing',
              meta: { sources: ['R-08'] },
              on: { 'address.given': { target: 'given', meta: { sources: ['R-08'] } } },
            },
            given: { id: 'addressGiven', type: 'final', meta: { sources: ['R-08'] } },
          },
        },
        snils: {
          id: 'snils',
          meta: { sources: ['R-08'] },
          initial: 'missing',
          states: {
            missing: {
              id: 'snilsMissing',
              meta: { sources: ['R-08'] },
              on: { 'snils.given': { target: 'given', meta: { sources: ['R-08'] } } },
            },
            given: { id: 'snilsGiven', type: 'final', meta: { sources: ['R-08'] } },
          },
        },
      },
      onDone: { target: '#identityOpen', meta: { sources: ['R-09', 'D-44'] } },
    },
  },
});
