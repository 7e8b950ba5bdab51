import {
  hasDocuments,
  hasFullAccount,
  hasMosRuAccount,
  isAccounted,
  isMinor,
  votingOpen,
} from './conditions.ts';
import { decidingRow } from './decide.ts';
import type { Facts } from './facts.ts';
import type { Row } from './table.ts';
import {
  type EventKey,
  eventKeys,
  type GivenItem,
  type Outcome,
  type Phase,
  type ReasonId,
  type Situation,
  type WhyId,
} from './vocabulary.ts';

export type Availability = 'available' | 'refused' | WhyId;
export type Situations = Readonly<Partial<Record<Situation, string | boolean | readonly string[] | null>>>;

/** What every implementation shows, and what is compared after every step. */
export type Observation = Readonly<{
  phase: Phase | null;
  situations: Situations;
  events: Readonly<Record<EventKey, Availability>>;
  reasons: readonly ReasonId[];
  mayVote: boolean;
  outcome: Outcome | null;
}>;

/** These facts, as the contract shows them. */
export function observe(facts: Facts): Observation {
  return {
    phase: facts.phase,
    situations: situations(facts),
    events: Object.fromEntries(
      eventKeys.map((event) => [event, availability(decidingRow(facts, event))]),
    ) as Record<EventKey, Availability>,
    reasons: facts.reasons,
    mayVote: mayVote(facts),
    outcome: facts.outcome,
  };
}

const availability = (row: Row): Availability =>
  'unavailable' in row ? row.unavailable : 'refused' in row ? 'refused' : 'available';

/** on the federal route, R-12, D-06 and D-46 in Moscow. */
const mayVote = (facts: Facts) =>
  votingOpen(facts) && (isAccounted(facts) || hasFullAccount(facts)) && !isMinor(facts);

/** The stages that are shown: all those of the route, then the ballot alone, at an outcome none. */
function situations(facts: Facts): Situations {
  return {
    ...(facts.route === 'federal' ? gosuslugiFacts(facts) : {}),
    ...(facts.outcome !== null ? {} : facts.ballot !== null ? { ballot: facts.ballot } : stages(facts)),
  };
}

const gosuslugiFacts = ({ account, phone, registerMatch }: Facts): Situations => ({
  account,
  phone,
  registerMatch,
});

function stages(facts: Facts): Situations {
  const { data, wait, answer, application } = facts;
  switch (facts.route) {
    case 'moscow':
      return {
        registration: registration(facts),
        given: given(facts),
        confirmation: confirmation(facts),
        filingAttempt: application,
      };
    case 'federal':
      return { data, wait, answer, application };
    case 'tver':
      return { filingAttempt: application, inPerson: 'undecided' };
    case 'other':
      return { filingAttempt: application };
  }
}

const registration = (facts: Facts) =>
  !hasMosRuAccount(facts) ? 'accountData' : !hasDocuments(facts) ? 'documents' : 'complete';

const confirmation = (facts: Facts) =>
  hasFullAccount(facts) ? 'fullAccount' : hasDocuments(facts) ? 'open' : 'notYet';

function given(facts: Facts): GivenItem[] {
  const items: GivenItem[] = [];
  if (facts.fullNameGiven) items.push('fullName');
  if (facts.emailGiven) items.push('email');
  if (facts.phoneGiven) items.push('phone');
  if (facts.addressGiven) items.push('address');
  if (facts.snilsGiven) items.push('snils');
  return items;
}
