/** A fault of the machine that exploring has met, as checks report it. */
export interface Fault {
  readonly check: 'mutation' | 'endless' | 'guard' | 'throws';
  readonly where: string;
}

/** A machine that cannot be explored: it has a fault, or what the explorer was given does not fit it. */
export class ExplorationError extends Error {
  override readonly name = 'ExplorationError';
  /** Set where the machine itself is at fault. */
  readonly fault: Fault | null;

  constructor(message: string, fault: Fault | null = null) {
    super(message);
    this.fault = fault;
  }
}
