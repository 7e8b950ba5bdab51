import { not, stateIn } from 'xstate';
import { chart, file, moscow, record, via } from './plant.ts';

/** Faults of the account on mos.ru. */
export const moscowPlants = {
  'a minor cannot get a full account': chart(moscow, (draft) => {
    draft.on('identityOpen', 'identity.confirmed')[0]!.guard = 'isAdult';
  }),
  'the e-mail address must come after the name': chart(moscow, (draft) => {
    draft.on('emailMissing', 'email.given')[0]!.guard = stateIn('#fullNameGiven');
  }),
  'no phone number is asked for': chart(moscow, (draft) => {
    draft.state('phone').initial = 'given';
  }),
  'the address can be given before there is an account': chart(moscow, (draft) => {
    draft.add('accountData', 'address.given', {});
  }),
  'no СНИЛС is asked for': chart(moscow, (draft) => {
    draft.state('snils').initial = 'given';
  }),
  'Sber ID does not confirm': chart(moscow, (draft) => {
    draft.on('identityOpen', 'identity.confirmed')[0]!.guard = not(via('sber'));
  }),
  'a МФЦ confirms and nothing follows': chart(moscow, (draft) => {
    draft.add('identityOpen', 'identity.confirmed', { guard: via('mfc'), target: '#identityOpen' });
  }),
  'the ballot opens without identity': chart(moscow, (draft) => {
    draft.state('identityOpen').always = [{ guard: 'isVotingOpen', target: '#ballot' }];
  }),
  'a full account does not open the ballot': chart(moscow, (draft) => {
    draft.dropAlways('fullAccount');
  }),
  'a full account opens the ballot before voting': chart(moscow, (draft) => {
    draft.always('fullAccount')[0]!.guard = 'isFilingClosed';
  }),
  'a full account signs in before voting': chart(moscow, (draft) => {
    draft.add('fullAccount', 'ballot.signedIn', { target: '#signedIn' });
  }),
  'a name given again is refused': chart(moscow, (draft) => {
    draft.add('fullNameGiven', 'fullName.given', { actions: record });
    draft.state('fullNameGiven').type = 'atomic';
  }),
  'minors sign in': chart(moscow, (draft) => {
    draft.on('notSignedIn', 'ballot.signedIn')[0]!.guard = 'isVotingOpen';
  }),
  'Moscow files an application': chart(moscow, (draft) => {
    draft.add('moscowNotTried', file, { guard: 'isFilingOpen', actions: 'freezeFacts' });
  }),
  'Moscow files an application after a refusal': chart(moscow, (draft) => {
    draft.add('moscowRefused', file, { guard: 'isFilingOpen' });
  }),
  'a refused attempt in Moscow ends the way': chart(moscow, (draft) => {
    draft.on('moscowNotTried', file)[0]!.target = '#accountNotReady';
  }),
};
