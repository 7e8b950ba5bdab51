import { type Fault, faultMessage } from '../../faults/fault.ts';

/** Properties that cannot be decided as they are written, with everything that is wrong with them. */
export class PropertyError extends Error {
  override readonly name = 'PropertyError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map((fault) => `  ${fault.path}: ${faultMessage(fault)}`);
    super(`the properties have ${faults.length} fault(s):\n${lines.join('\n')}`);
    this.faults = faults;
  }
}
