import type { Profile } from '../../../machines/index.ts';
import { chart, differing, elsewhere, moscow, type Plant, ready } from './plant.ts';

/** The step cannot be taken in the situation where it should. */
function missing(starts: readonly Profile[], event: string, ...states: readonly string[]): Plant {
  return chart(starts, (draft) => {
    for (const state of states) draft.drop(state, event);
  });
}

/** The step can be taken in a situation where it should not, and changes nothing there. */
function misplaced(starts: readonly Profile[], event: string, state: string): Plant {
  return chart(starts, (draft) => draft.add(state, event, {}));
}

/** Steps that cannot be taken where they should, and steps that can where they should not. */
export const stepPlants = {
  'the name cannot be given': missing(moscow, 'fullName.given', 'fullNameMissing'),
  'the e-mail address cannot be given': missing(moscow, 'email.given', 'emailMissing'),
  'the phone number cannot be given': missing(moscow, 'phone.given', 'phoneMissing'),
  'the address cannot be given': missing(moscow, 'address.given', 'addressMissing'),
  'the СНИЛС number before the account': misplaced(moscow, 'snils.given', 'accountData'),
  'identity before the documents': misplaced(moscow, 'identity.confirmed', 'documents'),
  'data cannot be found correct': missing(ready, 'data.foundCorrect', 'unchecked'),
  'data cannot be corrected': missing(
    differing,
    'data.corrected',
    'unchecked',
    'foundCorrect',
    'corrected',
    'register',
  ),
  'the days never pass': missing(differing, 'correction.waitOver', 'waiting'),
  'a match that nobody awaits': misplaced(differing, 'register.matched', 'noAnswerAwaited'),
  'a difference that nobody awaits': misplaced(differing, 'register.differs', 'noAnswerAwaited'),
  'nobody is accounted': missing(ready, 'application.accounted', 'awaitingDecision'),
  'nobody is refused by the commission': missing(ready, 'application.refused', 'awaitingDecision'),
  'refused before the code': misplaced(ready, 'application.refused', 'awaitingCode'),
  'filing never opens': missing(ready, 'filing.opened', 'beforeFiling'),
  'filing never closes': missing(ready, 'filing.closed', 'filing'),
  'voting never closes': missing(elsewhere, 'voting.closed', 'voting'),
  'voting opens while filing is open': misplaced(elsewhere, 'voting.opened', 'filing'),
  'voting closes before it opens': misplaced(elsewhere, 'voting.closed', 'filingClosed'),
  'nobody reads the conditions': missing(ready, 'conditions.accepted', 'signedIn'),
  'nobody confirms identity on the portal': missing(ready, 'identity.verified', 'conditionsAccepted'),
  'no ballot is given': missing(ready, 'ballot.issued', 'identityVerified'),
  'a mark cannot be changed': missing(ready, 'ballot.marked', 'marked'),
  'the button cannot be pressed': missing(ready, 'vote.pressed', 'marked'),
  'there is no way back to the mark': missing(ready, 'choice.reconsidered', 'pressed'),
  'who has not signed in leaves': misplaced(ready, 'ballot.left', 'notSignedIn'),
} as const satisfies Readonly<Record<string, Plant>>;
