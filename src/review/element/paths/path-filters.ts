import { html, type TemplateResult } from 'lit';
import { goalsIn } from '../../logic/paths/goal-list.ts';
import type { PathFilter } from '../../logic/paths/path-filter.ts';
import type { Shown } from '../part.ts';
import { goalName } from './goal-name.ts';

const kinds = ['outcome', 'source', 'state', 'refusal'] as const;

/** The conditions on paths: answers with which they begin, and what they come by. */
export function pathFilters(
  shown: Shown,
  { values, goals }: PathFilter,
  changed: (filter: PathFilter) => void,
): TemplateResult {
  const { model, words, language } = shown;
  const ids = goalsIn(model);
  return html`
    <div class="filters no-print" role="group" aria-label=${words.paths.filters}>
      ${model.machine.form.map(({ id, label, options }) =>
        choice(
          shown,
          label[language],
          options.map((option) => ({ value: option.value, name: option.label[language] })),
          values[id],
          (value) => changed({ values: withOrWithout(values, id, value), goals }),
        ),
      )}
      ${kinds
        .filter((kind) => ids[kind].length > 0)
        .map((kind) =>
          choice(
            shown,
            words.paths.filter[kind],
            ids[kind].map((id) => ({ value: id, name: goalName(shown, { kind, id }) })),
            goals[kind],
            (value) => changed({ values, goals: withOrWithout(goals, kind, value) }),
          ),
        )}
    </div>
  `;
}

function choice(
  { words }: Shown,
  label: string,
  options: readonly { readonly value: string; readonly name: string }[],
  chosen: string | undefined,
  choose: (value: string) => void,
): TemplateResult {
  return html`
    <label class="field">
      <span>${label}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${chosen === undefined}>${words.paths.any}</option>
        ${options.map(
          ({ value, name }) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
        )}
      </select>
    </label>
  `;
}

function withOrWithout(
  record: Readonly<Record<string, string>>,
  key: string,
  value: string,
): Readonly<Record<string, string>> {
  const { [key]: _before, ...others } = record;
  return value === '' ? others : { ...others, [key]: value };
}
