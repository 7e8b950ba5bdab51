import type { Route } from '../elections/index.ts';
import type { ReasonId } from '../rules/index.ts';

export type { Route };

/** The portal through which an application is filed. */
export type Channel = 'gosuslugi' | 'vybory';

/**
 * What is true of a voter when the journey starts. A fact that the route does not ask about is left out:
 * age is asked on the Moscow and federal routes (R-16, D-05), the rest on the federal route alone.
 * There is no birth date, name or number here, only what follows from them.
 */
export interface Profile {
  readonly route: Route;
  /** Born on or before 17 March 2006 (R-16, R-49, D-03). */
  readonly adult?: boolean;
  /** The Gosuslugi account is confirmed. */
  readonly account?: boolean;
  /** The phone number is confirmed. */
  readonly phone?: boolean;
  /** The data match the register of voters. */
  readonly registerMatch?: boolean;
  /** An application to vote at another polling station was filed. */
  readonly pollingStationApplication?: boolean;
  readonly channel?: Channel;
}

/** A machine's input: the profile, and for a stage on its own what other stages would say. */
export interface Input extends Profile {
  readonly reasons?: readonly ReasonId[];
  readonly frozen?: boolean;
}

/** What the states do not say: the facts that several stages need, and why the last attempt to file was refused (D-22). */
export interface Context extends Profile {
  readonly reasons: readonly ReasonId[];
  /** The federal facts may not change now, since an application is «в обработке» or «Учтено» (D-42, D-45). */
  readonly frozen: boolean;
}

/**
 * The context in which a machine starts: of the input only what the route asks about, so that nothing else which a host
 * may have put there reaches a snapshot.
 */
export function startingContext(input: Input): Context {
  const { route, reasons = [], frozen = false } = input;
  return { route, ...asked(input), reasons, frozen };
}

function asked({ route, adult, account, phone, registerMatch, pollingStationApplication, channel }: Input) {
  if (route === 'moscow') return given({ adult });
  if (route === 'federal') {
    return given({ adult, account, phone, registerMatch, pollingStationApplication, channel });
  }
  return {};
}

/** An object without the keys that have no value. */
function given<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
