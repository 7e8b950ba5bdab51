import { html, nothing, type TemplateResult } from 'lit';
import type { Picked } from '../../logic/address.ts';
import { machinesRestingOn } from '../../logic/document/document.ts';
import { type Shown, stateName, transitionName } from '../part.ts';
import { telling } from './sources.ts';

/** What hangs on a source: states and transitions of this machine, other machines, tests; or that nothing does. */
export function restingOn(shown: Shown, source: string): TemplateResult {
  const { data, model, words, language } = shown;
  const here = model.restingOn.get(source) ?? [];
  const machines = machinesRestingOn(data.machines).get(source) ?? [];
  const others = data.machines.filter(({ id }) => id !== model.machine.id && machines.includes(id));
  const name = model.machine.name[language];
  const tests = data.sources[source]?.tests ?? [];
  return html`
    ${
      here.length > 0
        ? html`<p class="part-title">${words.document.elements(name)}</p>
          <ul class="resting">${alike(shown, here).map((each) => html`<li>${elementsLink(shown, each)}</li>`)}</ul>`
        : machines.length > 0
          ? html`<p>${words.document.nothingHere(name)}</p>`
          : html`<p class="unsourced">${words.document.nothing}</p>`
    }
    ${
      others.length === 0
        ? nothing
        : html`<p class="part-title">${words.document.elsewhere}</p>
          <ul class="resting">
            ${others.map(
              (machine) => html`
                <li>
                  <button type="button" class="link" @click=${telling('go', { machine: machine.id })}>
                    ${machine.name[language]}
                  </button>
                </li>
              `,
            )}
          </ul>`
    }
    ${
      tests.length === 0
        ? html`<p class="quiet">${words.document.noTests}</p>`
        : html`<details class="tests">
          <summary>${words.document.tests(tests.length)}</summary>
          <ul class="resting">${tests.map((title) => html`<li>${title}</li>`)}</ul>
        </details>`
    }
  `;
}

/** Elements of the same name stand together: attempts that differ only in where they start, say. */
function alike(shown: Shown, elements: readonly Picked[]): readonly (readonly Picked[])[] {
  const byName = new Map<string, Picked[]>();
  for (const element of elements) {
    const key = `${element.kind} ${nameOf(shown, element)}`;
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [element]);
    else same.push(element);
  }
  return [...byName.values()];
}

function nameOf(shown: Shown, { kind, id }: Picked): string {
  return kind === 'state' ? stateName(shown, id) : transitionName(shown, id);
}

/** A link to an element; where several have its name, to each by where it lies. */
function elementsLink(shown: Shown, same: readonly Picked[]): TemplateResult {
  const { words } = shown;
  const [first] = same as readonly [Picked, ...Picked[]];
  const kind = first.kind === 'state' ? words.state : words.transition;
  const link = (element: Picked, name: string) => html`
    <button type="button" class="link" @click=${telling('pick', element)}>${name}</button>
  `;
  if (same.length === 1) {
    const place = first.kind === 'state' ? '' : `: ${placeOf(shown, first)}`;
    return html`${link(first, nameOf(shown, first))} <span class="quiet">${kind}${place}</span>`;
  }
  return html`
    ${nameOf(shown, first)} <span class="quiet">${kind}:</span>
    ${same.map((element, index) => html`${index === 0 ? '' : '; '}${link(element, placeOf(shown, element))}`)}
  `;
}

/** Where a transition leads from and to, or in what a state lies. */
function placeOf(shown: Shown, { kind, id }: Picked): string {
  const { model, words } = shown;
  if (kind === 'state') {
    const parent = model.states.get(id)?.parent;
    return parent ? stateName(shown, parent) : stateName(shown, id);
  }
  const { source, targets } = model.transitions.get(id)!;
  const to = targets.map((target) => stateName(shown, target)).join(', ') || words.staysHere;
  return `${stateName(shown, source)} — ${to}`;
}
