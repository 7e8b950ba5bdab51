import * as v from 'valibot';
import { closedObject } from '../../faults/closed-object.ts';
import type { Claim, Formula } from './property.ts';

const name = (what: string) => v.pipe(v.string(what), v.minLength(1, what));
const event = name('the key of an event');
const context = name('a key of the context');
const scalar = v.union(
  [v.string(), v.number(), v.boolean(), v.null()],
  'a string, a number, true, false or null',
);
const trueOrFalse = v.boolean('true or false');

const formula: v.GenericSchema<unknown, Formula> = v.lazy(formulaSchema);
const formulas = v.array(formula, 'a list of formulas');

/** By a key that tells the form of a formula; of two that could, the one that stands first. */
const forms: Readonly<Record<string, v.GenericSchema<unknown, Formula>>> = {
  in: closedObject({ in: name('the id of a state') }),
  available: closedObject({ available: event }),
  happened: closedObject({ happened: event, refused: v.exactOptional(trueOrFalse) }),
  refused: closedObject({ refused: event }),
  closed: closedObject({ closed: event }),
  canAct: closedObject({ canAct: name('an actor, or «any»') }),
  ended: closedObject({ ended: v.literal(true, 'true') }),
  not: closedObject({ not: formula }),
  all: closedObject({ all: formulas }),
  any: closedObject({ any: formulas }),
  has: closedObject({ context, has: scalar }),
  is: closedObject({ context, is: scalar }),
  context: closedObject({ context, is: scalar }),
};

const noFormula = v.custom<Formula>(
  () => false,
  `a formula, an object with one of ${Object.keys(forms)
    .filter((form) => form !== 'is' && form !== 'has')
    .join(', ')} (with is or has)`,
);

function formulaSchema(input: unknown): v.GenericSchema<unknown, Formula> {
  const form = isRecord(input) ? Object.keys(forms).find((key) => Object.hasOwn(input, key)) : undefined;
  return form === undefined ? noFormula : forms[form]!;
}

const fair = v.array(name('an actor or the key of an event'), 'a list of actors and events');

const claims: { readonly [Kind in Claim['kind']]: v.GenericSchema<unknown, Extract<Claim, { kind: Kind }>> } =
  {
    always: closedObject({ kind: v.literal('always'), holds: formula }),
    never: closedObject({ kind: v.literal('never'), holds: formula }),
    reachable: closedObject({ kind: v.literal('reachable'), holds: formula }),
    possible: closedObject({ kind: v.literal('possible'), when: formula, then: formula }),
    leadsTo: closedObject({ kind: v.literal('leadsTo'), when: formula, then: formula, fair }),
    inevitable: closedObject({ kind: v.literal('inevitable'), holds: formula, fair }),
    until: closedObject({ kind: v.literal('until'), when: formula, holds: formula, until: formula }),
    precedes: closedObject({ kind: v.literal('precedes'), first: formula, then: formula }),
    after: closedObject({
      kind: v.literal('after'),
      event,
      when: v.exactOptional(formula),
      then: formula,
    }),
  };

const kinds = Object.keys(claims);

const claim: v.GenericSchema<unknown, Claim> = v.lazy((input): v.GenericSchema<unknown, Claim> => {
  if (!isRecord(input)) return v.custom<Claim>(() => false, 'a claim, an object with a kind');
  const { kind } = input;
  return isKind(kind) ? claims[kind] : noKind;
});

const noKind = v.pipe(
  v.custom<Claim>(() => true),
  v.rawCheck(({ dataset, addIssue }) => {
    const input = dataset.value as unknown;
    if (!isRecord(input)) return;
    const value = input.kind;
    const path = [{ type: 'object' as const, origin: 'value' as const, input, key: 'kind', value }] as const;
    addIssue({ message: `one of ${kinds.join(', ')}`, input: value, path: [...path] });
  }),
);

const text = name('a text');
const inBoth = closedObject({ ru: text, en: text });
const neither = v.custom<v.InferOutput<typeof inBoth>>(() => false, 'a text, or an object with ru and en');
const says = v.lazy((input) => {
  if (typeof input === 'string') {
    return v.pipe(
      text,
      v.transform((same) => ({ ru: same, en: same })),
    );
  }
  return typeof input === 'object' ? inBoth : neither;
});

/** A property as a person writes it: what it says may be one text, and the sources may be left out. */
export const propertySchema = closedObject({
  id: name('an id'),
  sources: v.optional(v.array(name('the id of a source'), 'a list of sources'), []),
  says,
  claim,
});

const properties = v.pipe(
  v.array(propertySchema, 'a list of properties'),
  v.minLength(1, 'one property at least'),
);
const names = v.array(name('a name'), 'a list of names');

/** Properties, or properties with what deciding them must be told. */
export const fileSchema = v.lazy((input) =>
  Array.isArray(input)
    ? v.pipe(
        properties,
        v.transform((list) => ({ properties: list })),
      )
    : closedObject({
        properties,
        actors: v.exactOptional(
          v.pipe(
            v.custom<Record<string, unknown>>(isRecord, 'an object with a list of events for each actor'),
            v.record(v.string(), names),
          ),
        ),
        refused: v.exactOptional(names),
      }),
);

function isKind(kind: unknown): kind is Claim['kind'] {
  return typeof kind === 'string' && Object.hasOwn(claims, kind);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
