import { html, nothing, type TemplateResult } from 'lit';
import { textsFor } from '../../../../machines/texts.ts';
import { momentText } from '../../logic/moments.ts';
import type { Step } from '../../logic/sitting.ts';
import type { View } from '../view.ts';

/** The stages of the route, which are behind, and where the visitor is; nothing on a route without any. */
export function progress({ words, description }: View): TemplateResult {
  const { stages, done } = description.progress;
  if (stages.length === 0) return html``;
  return html`
    <section class="progress" aria-labelledby="progress-title">
      <h2 id="progress-title">${words.progress.heading}</h2>
      <p class="quiet">${words.progress.summary(done, stages.length)}</p>
      <ol data-part="progress">
        ${stages.map(
          ({ id, name, is }) => html`
            <li data-stage=${id} data-is=${is} aria-current=${is === 'current' ? 'step' : nothing}>
              ${name} <span class="quiet">— ${words.progress.is[is]}</span>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

/** The way travelled, step by step with its time in the region. */
export function travelled(view: View): TemplateResult {
  const { words, lang, sitting, kept } = view;
  const { steps, whole } = sitting;
  return html`
    <section class="way" aria-labelledby="travelled-title">
      <h2 id="travelled-title">${words.way.travelled}</h2>
      ${whole ? nothing : html`<p class="quiet">${words.way.earlier}</p>`}
      ${whole && steps.length === 0 ? html`<p class="quiet">${words.way.nothingYet}</p>` : nothing}
      <ol data-part="travelled">
        ${steps.map((step) => kept.of(step, lang, () => travelledStep(step, view)))}
      </ol>
    </section>
  `;
}

function travelledStep(
  { key, at, refused }: Step,
  { words, lang, election, regionZone }: View,
): TemplateResult {
  return html`
    <li data-step=${key}>
      ${refused ? words.way.refused : textsFor(election).events[key].step[lang]}
      <small class="quiet">${momentText(at, regionZone, lang)}</small>
    </li>
  `;
}

/** The way ahead: the stages that come. */
export function ahead({ words, description }: View): TemplateResult {
  const stages = description.progress.stages.filter(({ is }) => is === 'ahead');
  return html`
    <section class="way" aria-labelledby="ahead-title">
      <h2 id="ahead-title">${words.way.ahead}</h2>
      ${stages.length === 0 ? html`<p class="quiet">${words.way.nothingAhead}</p>` : nothing}
      <ol data-part="ahead">${stages.map(({ id, name }) => html`<li data-stage=${id}>${name}</li>`)}</ol>
    </section>
  `;
}
