import { html, type TemplateResult } from 'lit';
import type { Story } from '../../data.ts';
import { endingOfStory, linesOf, type StoryLine, stepsOf } from '../../logic/paths/story.ts';
import { type Shown, stateName } from '../part.ts';
import { beginningOf } from '../paths/story.ts';
import type { Section } from './section.ts';

/** The stories of the suite, step by step; null where there is none. */
export function stories(shown: Shown): Section | null {
  const { words, model } = shown;
  const { stories, atLeast } = model.machine.suite;
  if (stories.length === 0) return null;
  return {
    title: words.booklet.stories,
    body: html`
      <p>${words.suiteLead(stories.length, atLeast)}</p>
      <div class="two told">${stories.map((story, index) => told(shown, story, index + 1))}</div>
    `,
  };
}

function told(shown: Shown, story: Story, number: number): TemplateResult {
  const { model, words } = shown;
  const ending = (endingOfStory(model, story) ?? []).map((id) => stateName(shown, id)).join(', ');
  return html`
    <article>
      <h3>${words.story(number)}. ${ending}</h3>
      ${beginningOf(shown, story)}
      <ol>${linesOf(model, stepsOf(model, story)).map((line) => html`<li>${toldLine(shown, line)}</li>`)}</ol>
    </article>
  `;
}

function toldLine({ data, language }: Shown, { text, refused }: StoryLine): TemplateResult {
  if (refused === null) return html`${text[language]}`;
  return html`
    ${text[language]} <em>${data.refusal[language]}</em>
    <ul>${refused.map((id) => html`<li>${data.sources[id]?.text[language] ?? id}</li>`)}</ul>
  `;
}
