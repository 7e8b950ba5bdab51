import { alwaysRefused } from '../application/refusals.ts';
import { model } from '../model/setup.ts';

/** «Учтено»: the voter can vote remotely once the window opens; a further application is refused. */
export const accounted = model.createStateConfig({
  id: 'accounted',
  meta: { sources: ['R-22', 'R-57', 'D-27', 'D-42'] },
  on: {
    'application.submitted': alwaysRefused('accounted', {
      sources: ['R-57'],
      repeat: 'refusedWhileAccounted',
    }),
  },
  always: { guard: 'isVotingOpen', target: '#ballot', meta: { sources: ['R-22', 'R-39', 'R-48'] } },
});
