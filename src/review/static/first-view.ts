import { html, type TemplateResult } from 'lit';
import { escapeXml } from '../../draw/clean.ts';
import { picture } from '../../draw/picture.ts';
import type { Language, ReviewData } from '../data.ts';
import { stageCards } from '../element/diagram/stages.ts';
import { outlineOf } from '../element/outline/outline-tree.ts';
import { type Shown, stateName, transitionName } from '../element/part.ts';
import { numberInWords } from '../logic/format.ts';
import { modelOf } from '../logic/model.ts';
import { pictureNamed } from '../logic/pictures/pictures.ts';
import { words } from '../words.ts';
import { rendered } from './rendered.ts';

/**
 * What the page shows of its first machine before its script runs, or without it. In its first language what it is and is
 * not, the stages, the first picture; where no script runs also the whole chart in words and the counts, and all of it in the other. A
 * browser with scripts passes over that part as text, so that what is seen first is painted at once.
 */
export function firstView(data: ReviewData): string {
  const model = modelOf(data.machines[0]!);
  const shownIn = (language: Language): Shown => ({ data, model, language, words: words[language] });
  const first = shownIn(data.language);
  const second = shownIn(data.language === 'ru' ? 'en' : 'ru');
  return [
    '<div class="static">',
    screen(first),
    '<noscript>',
    below(first),
    screen(second),
    below(second),
    '</noscript>',
    '</div>',
  ].join('\n');
}

function screen(shown: Shown): string {
  return [
    `<div class="screen" lang="${shown.language}">`,
    rendered(top(shown)),
    '<main data-view="diagram">',
    scriptsNote(shown),
    rendered(stages(shown)),
    `<div class="stage"><div class="canvas">${firstPicture(shown)}</div></div>`,
    rendered(summary(shown)),
    '</main>',
    '</div>',
  ].join('\n');
}

function below(shown: Shown): string {
  return `<div class="rest" lang="${shown.language}">${rendered(rest(shown))}</div>`;
}

function top({ data, language, words }: Shown): TemplateResult {
  return html`
    <header>
      <h1>${data.title[language]}</h1>
      <div class="controls"></div>
      <ul class="notices" aria-label=${words.notices}>
        ${data.notices.map((notice) => html`<li>${notice[language]}</li>`)}
      </ul>
    </header>
  `;
}

/** Stands where the tabs will be. The second language as a whole is for readers without scripts, and `noscript` does not nest. */
function scriptsNote({ words, language, data }: Shown): string {
  const note = `<p>${escapeXml(words.noScript)}</p>`;
  return `<div class="tabs">${language === data.language ? `<noscript>${note}</noscript>` : note}</div>`;
}

function stages(shown: Shown): TemplateResult {
  const { model, words } = shown;
  if (model.machine.stages.length === 0) return html``;
  return html`
    <div class="place">
      <details class="stages" open>
        <summary>${words.stages.title(model.machine.stages.length)}</summary>
        ${stageCards(shown, (_, name) => html`${name}`)}
      </details>
    </div>
  `;
}

/** The page's style sheet has the picture's rules. */
function firstPicture(shown: Shown): string {
  const { model, language, words } = shown;
  const { view, laidOut } = pictureNamed(model.machine, null);
  const texts = {
    language,
    state: (id: string) => stateName(shown, id),
    transition: (id: string) => transitionName(shown, id),
  };
  return picture(view.chart, laidOut.geometry[language], texts, {
    title: words.diagram(model.machine.name[language]),
    idPrefix: `first-${language}`,
    emphasis: (id) =>
      (view.arrows.get(id) ?? []).every((of) => model.refusals.has(of)) ? 'refusal' : 'plain',
  }).replace(/<style>[^<]*<\/style>/, '');
}

function summary({ model, language }: Shown): TemplateResult {
  const { name, about, remarks } = model.machine;
  return html`
    <div class="panel">
      <h2>${name[language]}</h2>
      <p>${about[language]}</p>
      ${remarks.map((remark) => html`<p>${remark[language]}</p>`)}
    </div>
  `;
}

function rest(shown: Shown): TemplateResult {
  const { model, language, words } = shown;
  const { counts, name } = model.machine;
  const kinds = (Object.keys(counts) as (keyof typeof counts)[]).filter((kind) => counts[kind] !== '');
  return html`
    <h2>${words.view.outline}: ${name[language]}</h2>
    <p>${words.outline.lead}</p>
    ${outlineOf(shown)}
    <h2>${words.counts}</h2>
    <dl class="numbers">
      ${kinds.map(
        (kind) => html`
          <div>
            <dt>${words.countNames[kind]}</dt>
            <dd class="number">${numberInWords(counts[kind], language)}</dd>
            <dd class="quiet">${words.countTexts[kind]}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}
