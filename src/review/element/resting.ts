import { html, nothing, type TemplateResult } from 'lit';
import type { Picked } from '../logic/address.ts';
import { machinesRestingOn } from '../logic/document.ts';
import { type Shown, stateName, transitionName } from './part.ts';
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
          <ul class="resting">${here.map((element) => html`<li>${elementLink(shown, element)}</li>`)}</ul>`
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

function elementLink(shown: Shown, element: Picked): TemplateResult {
  const { model, words } = shown;
  const link = (name: string) => html`
    <button type="button" class="link" @click=${telling('pick', element)}>${name}</button>
  `;
  if (element.kind === 'state')
    return html`${link(stateName(shown, element.id))} <span class="quiet">${words.state}</span>`;
  const { source, targets } = model.transitions.get(element.id)!;
  const to = targets.map((target) => stateName(shown, target)).join(', ') || words.staysHere;
  return html`
    ${link(transitionName(shown, element.id))}
    <span class="quiet">${words.transition}: ${stateName(shown, source)} — ${to}</span>
  `;
}
