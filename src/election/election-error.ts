import { type Fault, faultMessage } from '../faults/fault.ts';

/** An election's definition that does not hold, with everything that is wrong with it. */
export class ElectionError extends Error {
  override readonly name = 'ElectionError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map((fault) => `  ${fault.path}: ${faultMessage(fault)}`);
    super(`the election's definition has ${faults.length} fault(s):\n${lines.join('\n')}`);
    this.faults = faults;
  }
}
