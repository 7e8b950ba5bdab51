import type { Calendar, FormField, ReviewMachine, Zone } from '../../data.ts';

/** What is chosen in the form, by field id. */
export type Values = Readonly<Record<string, string>>;

/** The fields to ask, given what is chosen so far. A field that depends on one that is not asked is not asked. */
export function askedFields(form: readonly FormField[], values: Values): readonly FormField[] {
  const asked: FormField[] = [];
  for (const field of form) {
    const { when } = field;
    const holds =
      when === undefined ||
      (asked.some(({ id }) => id === when.field) && when.values.includes(values[when.field] ?? ''));
    if (holds) asked.push(field);
  }
  return asked;
}

/** The choices of the first start, for a form that opens filled in; fields that it does not ask get their first option. */
export function firstValues({ form, starts }: Pick<ReviewMachine, 'form' | 'starts'>): Values {
  const first = Object.fromEntries(form.map(({ id, options }) => [id, options[0]?.value ?? '']));
  return { ...first, ...starts[0]?.values };
}

/**
 * The start that the choices select, as an index into `starts`; -1 if the machine has none for them. What a start says of
 * fields that the form does not have is settled with it.
 */
export function startFor({ form, starts }: Pick<ReviewMachine, 'form' | 'starts'>, values: Values): number {
  const asked = new Set(askedFields(form, values).map(({ id }) => id));
  return starts.findIndex((start) =>
    form.every(({ id }) => start.values[id] === (asked.has(id) ? values[id] : undefined)),
  );
}

/** The time zones that go with a profile. */
export function zonesFor(calendar: Calendar | null, values: Values): readonly Zone[] {
  return (calendar?.zones ?? []).filter(
    ({ when }) => when === undefined || when.values.includes(values[when.field] ?? ''),
  );
}
