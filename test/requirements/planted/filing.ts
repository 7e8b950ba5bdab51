import { stateIn } from 'xstate';
import type { ReasonId } from '../../../machines/index.ts';
import {
  bothSites,
  change,
  chart,
  conditions,
  differing,
  elsewhere,
  everywhere,
  file,
  hopeless,
  meetsAll,
  moscow,
  ready,
  reasons,
  record,
  unconfirmed,
} from './plant.ts';

/** Names a reason where it does not hold, in the leaflet's order as if it did. */
const naming = (id: ReasonId) => (found: readonly ReasonId[]) => [...new Set([...found, id])].sort();
const omitting = (id: ReasonId) => (found: readonly ReasonId[]) => found.filter((each) => each !== id);

/** Faults of filing, of its reasons and of what can be mended. */
export const filingPlants = {
  'conditions are not asked': chart(unconfirmed, (draft) => {
    draft.on('notTried', file)[0]!.guard = 'isFilingOpen';
  }),
  'age is taken for granted': conditions(hopeless, (voter) => meetsAll({ ...voter, adult: true })),
  'the account is taken for granted': conditions(unconfirmed, (voter) =>
    meetsAll({ ...voter, account: true, phone: true }),
  ),
  'matching data are taken for granted': conditions(differing, (voter) =>
    meetsAll({ ...voter, registerMatch: true }),
  ),
  'a refused voter cannot file any more': chart(unconfirmed, (draft) => {
    draft.on('refused', file).shift();
  }),
  'a first attempt with a fault is met with silence': chart(unconfirmed, (draft) => {
    draft.on('notTried', file).splice(1, 1);
  }),
  'a late second attempt is met with silence': chart(unconfirmed, (draft) => {
    draft.on('refused', file).pop();
  }),
  'an attempt is refused before filing opens': chart(ready, (draft) => {
    draft.add('notTried', file, { guard: stateIn('#beforeFiling'), actions: record });
  }),
  'the opening of filing names a reason': chart(ready, (draft) => {
    draft.on('beforeFiling', 'filing.opened')[0]!.actions = change(() => ({ reasons: ['R-52'] }));
  }),
  'a refusal names no reason': reasons(everywhere, () => []),
  'filing awaits no code': chart(ready, (draft) => {
    draft.on('notTried', file)[0]!.target = '#awaitingDecision';
  }),
  'a refused attempt is processed': chart(unconfirmed, (draft) => {
    draft.on('notTried', file)[1]!.target = '#processing';
  }),
  'only vybory.gov.ru takes applications': conditions(
    bothSites,
    (voter) => meetsAll(voter) && voter.channel === 'vybory',
  ),
  'only Gosuslugi takes applications': conditions(
    bothSites,
    (voter) => meetsAll(voter) && voter.channel === 'gosuslugi',
  ),
  'applications are taken at any time': chart(ready, (draft) => {
    draft.on('notTried', file)[0]!.guard = 'meetsConditions';
  }),
  'a match takes the refusal back': chart(differing, (draft) => {
    draft.on('afterCorrection', 'register.matched')[0]!.actions = ['matchRegister', 'clearReasons'];
  }),
  'a second application is taken': chart(ready, (draft) => {
    draft.add('processing', file, { guard: 'isFilingOpen' });
  }),
  'a running application lets another one in': chart(ready, (draft) => {
    draft.add('accounted', file, { guard: 'isFilingOpen', target: '#processing' });
  }),
  'filing opens again': chart(everywhere, (draft) => {
    draft.add('filingClosed', 'filing.opened', { target: 'filing' });
  }),
  'filing opens again for data that differ': chart(differing, (draft) => {
    draft.add('filingClosed', 'filing.opened', { target: 'filing' });
  }),
  'R-49 is omitted': reasons(hopeless, omitting('R-49')),
  'R-50 is omitted': reasons(unconfirmed, omitting('R-50')),
  'R-51 is omitted': reasons(unconfirmed, omitting('R-51')),
  'R-52 is omitted': reasons(differing, omitting('R-52')),
  'R-53 is omitted': reasons(elsewhere, omitting('R-53')),
  'R-54 is omitted': reasons(elsewhere, omitting('R-54')),
  'R-55 is omitted': reasons(moscow, omitting('R-55')),
  'R-56 is omitted': reasons(ready, omitting('R-56')),
  'R-57 is omitted': reasons(ready, omitting('R-57')),
  'R-58 is omitted': reasons(hopeless, omitting('R-58')),
  'R-49 is named for nothing': reasons(ready, naming('R-49')),
  'R-50 is named for nothing': reasons(ready, naming('R-50')),
  'R-51 is named for nothing': reasons(ready, naming('R-51')),
  'R-52 is named for nothing': reasons(ready, naming('R-52')),
  'R-53 is named for nothing': reasons(ready, naming('R-53')),
  'R-54 is named for nothing': reasons(ready, naming('R-54')),
  'R-55 is named for nothing': reasons(ready, naming('R-55')),
  'R-56 is named for nothing': reasons(ready, naming('R-56')),
  'R-57 is named for nothing': reasons(unconfirmed, naming('R-57')),
  'R-58 is named for nothing': reasons(ready, naming('R-58')),
};
