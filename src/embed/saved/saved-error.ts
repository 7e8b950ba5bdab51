import { type Fault, faultMessage } from '../../faults/fault.ts';

/**
 * Why a saved journey cannot be restored: it is no saved journey (`invalid`), it belongs to another election
 * (`otherElection`), another version of the model or of the form saved it (`otherModel`), or no journey can come to what it
 * tells (`unreachable`).
 */
export type SavedErrorCode = 'invalid' | 'otherElection' | 'otherModel' | 'unreachable';

const advice: Readonly<Record<SavedErrorCode, string>> = {
  invalid: 'it is no saved journey, or only a part of one; start the journey anew',
  otherElection:
    'it belongs to another election; restore it with the data of that election, or start the journey anew',
  otherModel:
    'it was saved by another version of this package; restore it with that version, or start the journey anew',
  unreachable:
    'no journey can come to this situation, so the data were changed after saving; start the journey anew',
};

/** A saved journey that is refused, with everything that is wrong with it. Nothing of it is restored. */
export class SavedError extends Error {
  override readonly name = 'SavedError';
  readonly code: SavedErrorCode;
  readonly faults: readonly Fault[];

  constructor(code: SavedErrorCode, faults: readonly Fault[]) {
    const lines = faults.map((fault) => `  ${fault.path}: ${faultMessage(fault)}`);
    super(`the saved journey cannot be restored: ${advice[code]}\n${lines.join('\n')}`);
    this.code = code;
    this.faults = faults;
  }
}
