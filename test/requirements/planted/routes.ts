import { change, chart, elsewhere, everywhere, file } from './plant.ts';

/** Faults of the routes and of what each route offers. */
export const routePlants = {
  'Moscow takes the way with an application': chart(everywhere, (draft) => {
    draft.always('routing')[0]!.target = 'federal';
  }),
  'listed regions take the way of Tver': chart(everywhere, (draft) => {
    draft.always('routing')[1]!.target = 'tver';
  }),
  'Tver takes the way with an application': chart(everywhere, (draft) => {
    draft.always('routing')[2]!.target = 'federal';
  }),
  'other regions take the way of Tver': chart(everywhere, (draft) => {
    draft.always('routing')[3]!.target = 'tver';
  }),
  'the opening of filing moves everybody to another region': chart(everywhere, (draft) => {
    const next = { moscow: 'federal', federal: 'tver', tver: 'other', other: 'moscow' } as const;
    draft.on('beforeFiling', 'filing.opened')[0]!.actions = change(({ route }) => ({ route: next[route] }));
  }),
  'Tver signs in on the portal of remote voting': chart(elsewhere, (draft) => {
    draft.add('tver', 'ballot.signedIn', { guard: 'isVotingOpen', target: '#ballot' });
  }),
  'other regions sign in on the portal of remote voting': chart(elsewhere, (draft) => {
    draft.add('other', 'ballot.signedIn', { guard: 'isFilingOpen', target: '#ballot' });
  }),
  'Tver files an application': chart(elsewhere, (draft) => {
    draft.add('tverNotTried', file, { guard: 'isFilingOpen' });
  }),
  'an attempt to file elsewhere is met with silence': chart(elsewhere, (draft) => {
    draft.drop('otherNotTried', file);
  }),
  'a refused attempt in Tver ends the way': chart(elsewhere, (draft) => {
    draft.on('tverNotTried', file)[0]!.target = '#inPersonUndecided';
  }),
};
