import type { EventKey } from '../../model/events.ts';
import { all, any, at, type Formula, fact, happened, not, reason } from './formula.ts';

export const moscow = fact('route', 'moscow');
export const federal = fact('route', 'federal');
export const tver = fact('route', 'tver');
export const other = fact('route', 'other');

export const adult = fact('adult', true);
export const minor = fact('adult', false);
export const matched = fact('registerMatch', true);
export const unmatched = fact('registerMatch', false);
export const otherStationFiled = fact('pollingStationApplication', true);
/** The federal facts may not change now (D-45). */
export const frozen: Formula = { context: 'frozen', is: true };

export const ended: Formula = { ended: true };
export const underway = not(ended);

/** An application is «в обработке» or «Учтено», before the ballot. */
export const filed = any(at('processing'), at('accounted'));
/** In the ballot, or through it. */
export const remote = any(at('ballot'), at('voted'));
/** From the opening of filing until voting opens. */
export const filingTime = any(at('filing'), at('filingClosed'));

export const identityKeys = [
  'identity.confirmed(gosuslugi)',
  'identity.confirmed(sber)',
  'identity.confirmed(tinkoff)',
  'identity.confirmed(vtb)',
  'identity.confirmed(alfa)',
  'identity.confirmed(mfc)',
] as const satisfies readonly EventKey[];

export const otherStationKeys = [
  'otherStation.applied(gosuslugi)',
  'otherStation.applied(mfc)',
  'otherStation.applied(commission)',
] as const satisfies readonly EventKey[];

export const ballotKeys = [
  'ballot.signedIn',
  'conditions.accepted',
  'identity.verified',
  'ballot.issued',
  'ballot.marked',
  'vote.pressed',
  'choice.reconsidered',
  'choice.confirmed',
  'ballot.left',
] as const satisfies readonly EventKey[];

export const identityConfirmed = any(...identityKeys.map(happened));
export const appliedForOtherStation = any(...otherStationKeys.map(happened));

/** «Учтено», or a full account and of age: all that is asked before the voting window. */
export const ready = any(
  all(federal, happened('application.accounted')),
  all(moscow, identityConfirmed, adult),
);

/** What has to be true for each reason to refuse an application (R-49 … R-58). */
export const causes = {
  'R-49': minor,
  'R-50': fact('account', false),
  'R-51': fact('phone', false),
  'R-52': unmatched,
  'R-53': any(tver, other),
  'R-54': tver,
  'R-55': moscow,
  'R-56': at('filingClosed'),
  'R-57': filed,
  'R-58': otherStationFiled,
} as const;

export const noReasons = not(any(...(Object.keys(causes) as (keyof typeof causes)[]).map(reason)));
