import fc from 'fast-check';
import { alphabet } from '../../../machines/model/events.ts';
import { secrets } from '../secrets.ts';
import { idleXstateTypes, reservedTypes, unknownTypes } from './types.ts';

const knownType = fc.constantFrom(...alphabet.map(({ type }) => type));
const foreignType = fc.oneof(
  fc.constantFrom(...unknownTypes, ...idleXstateTypes, ...Object.values(reservedTypes).flat()),
  fc.string({ unit: 'binary' }),
  // A known type with a letter too many, too few or another one.
  fc
    .tuple(knownType, fc.nat(20), fc.string({ maxLength: 2 }))
    .map(([type, at, other]) => type.slice(0, at) + other + type.slice(at + 1)),
);
const via = fc.oneof(
  fc.constantFrom('gosuslugi', 'sber', 'tinkoff', 'vtb', 'alfa', 'mfc', 'commission'),
  fc.constantFrom('passport', '', '__proto__', 'constructor', 'Sber'),
  fc.anything(),
);
const extra = fc.oneof(
  fc.constant<object>(secrets),
  fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'context')), fc.anything()),
  fc.object({ maxDepth: 4 }),
);

/** Anything that could be sent: known and unknown types with right and wrong payloads, in any order of keys; and no event at all. */
export const anEvent: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(extra, knownType, via).map(([more, type, how]) => ({ ...more, type, via: how })),
  },
  { weight: 2, arbitrary: fc.tuple(extra, knownType).map(([more, type]) => ({ ...more, type })) },
  {
    weight: 3,
    arbitrary: fc.tuple(extra, foreignType, via).map(([more, type, how]) => ({ ...more, type, via: how })),
  },
  { weight: 1, arbitrary: fc.anything().map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }) },
);
