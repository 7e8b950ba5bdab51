import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../data.ts';
import { choicesOf, endingOfStory, linesOf, stepsOf } from '../logic/story.ts';
import { type Shown, stateName } from './part.ts';

/** How a story is shown. */
export interface StoryView {
  readonly title: string;
  /** How many steps have been played; null unless this story is being played. */
  readonly position: number | null;
  readonly open: boolean;
  toggled(open: boolean): void;
  play(): void;
}

/** A story as a disclosure: its outcome and length, and inside how it begins and what happens, step by step. */
export function storyOf(shown: Shown, story: Story, view: StoryView): TemplateResult {
  const { words } = shown;
  return html`
    <details
      class="story-card"
      ?open=${view.open}
      @toggle=${(event: Event) => view.toggled((event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span>${view.title}. ${outcome(shown, story)}</span>
        <span class="quiet">${words.stepCount(story.steps.length)}</span>
      </summary>
      ${body(shown, story, view)}
    </details>
  `;
}

function outcome(shown: Shown, story: Story): string {
  return (endingOfStory(shown.model, story) ?? []).map((id) => stateName(shown, id)).join(', ');
}

function body(shown: Shown, story: Story, { position, play, title }: StoryView): TemplateResult {
  const { model, words, language, data } = shown;
  const choices = choicesOf(model.machine.form, model.machine.starts[story.start]!.values);
  const lines = linesOf(model, stepsOf(model, story));
  return html`
    <button type="button" class="play" aria-label=${`${words.play}: ${title}`} @click=${play}>${words.play}</button>
    ${
      choices.length === 0
        ? nothing
        : html`<p class="quiet">
          ${words.beginsWith}.
          ${choices.map(({ label, value }) => `${label[language]}: ${value[language]}`).join('; ')}.
        </p>`
    }
    ${lines.length === 0 ? html`<p class="quiet">${words.noSteps}</p>` : nothing}
    <ol class="story">
      ${lines.map(
        ({ text, refused }, index) => html`
          <li aria-current=${position === index + 1 ? 'step' : nothing}>
            ${text[language]}
            ${
              refused === null
                ? nothing
                : html`<div class="refusal">
                  <p>${data.refusal[language]}</p>
                  <ul>${refused.map((id) => html`<li>${data.sources[id]?.text[language] ?? id}</li>`)}</ul>
                </div>`
            }
          </li>
        `,
      )}
    </ol>
    <p class="ending">${words.outcome}: <strong>${outcome(shown, story)}</strong></p>
  `;
}
