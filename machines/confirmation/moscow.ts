import { model } from '../model/setup.ts';

/** Confirmation on mos.ru: one of five providers, or a МФЦ in person (R-09 … R-11). */
export const confirmationMoscow = model.createStateConfig({
  id: 'identityOpen',
  meta: { sources: ['R-09', 'R-10', 'R-11', 'D-07', 'D-09'] },
  on: {
    'identity.confirmed': {
      target: '#fullAccount',
      meta: { sources: ['R-09', 'R-10', 'R-11', 'D-08', 'D-09', 'D-10'] },
    },
  },
});
