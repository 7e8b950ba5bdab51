import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../data.ts';
import { toHash } from '../../logic/address.ts';
import { choicesOf, endingOfStory, linesOf, stepsOf } from '../../logic/paths/story.ts';
import { storyText } from '../../logic/paths/story-link.ts';
import { type Shown, stateName } from '../part.ts';

/** How a story is shown. */
export interface StoryView {
  readonly title: string;
  /** How many steps have been played; null unless this story is being played. */
  readonly position: number | null;
  readonly open: boolean;
  toggled(open: boolean): void;
  play(): void;
  /** Shows the diagram as it is after so many steps. */
  show(position: number): void;
}

/** A story as a disclosure: its outcome and length, and inside how it begins and what happens, step by step. */
export function storyOf(shown: Shown, story: Story, view: StoryView): TemplateResult {
  const { words } = shown;
  const outcome = outcomeOf(shown, story);
  return html`
    <details
      class="story-card"
      ?open=${view.open}
      @toggle=${(event: Event) => view.toggled((event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span>${outcome === null || view.title.endsWith(outcome) ? view.title : `${view.title}. ${outcome}`}</span>
        <span class="quiet">${words.stepCount(story.steps.length)}</span>
      </summary>
      ${body(shown, story, view)}
    </details>
  `;
}

/** Null where steps lead on. */
function outcomeOf(shown: Shown, story: Story): string | null {
  return (
    endingOfStory(shown.model, story)
      ?.map((id) => stateName(shown, id))
      .join(', ') ?? null
  );
}

function body(shown: Shown, story: Story, view: StoryView): TemplateResult {
  const { words } = shown;
  const outcome = outcomeOf(shown, story);
  return html`
    <button type="button" class="play" aria-label=${`${words.play}: ${view.title}`} @click=${view.play}>
      ${words.play}
    </button>
    ${beginningOf(shown, story)}
    ${story.steps.length === 0 ? html`<p class="quiet">${words.noSteps}</p>` : nothing}
    ${steps(shown, story, view)}
    ${outcome === null ? nothing : html`<p class="ending">${words.outcome}: <strong>${outcome}</strong></p>`}
  `;
}

/** The steps in words; the number of each is a link to the diagram as it is after it. */
function steps(shown: Shown, story: Story, { position, show }: StoryView): TemplateResult {
  const { model, words, language, data } = shown;
  return html`
    <ol class="story steps">
      ${linesOf(model, stepsOf(model, story)).map(
        ({ text, refused }, index) => html`
          <li aria-current=${position === index + 1 ? 'step' : nothing}>
            <a
              class="step-link"
              href=${addressOf(shown, story, index + 1)}
              aria-label=${words.paths.stepLink(index + 1)}
              @click=${(event: MouseEvent) => {
                // With these keys a browser opens the link elsewhere.
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                show(index + 1);
              }}
            >${index + 1}</a>
            <span>${text[language]}</span>
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
  `;
}

function addressOf({ model, language }: Shown, story: Story, step: number): string {
  return toHash({
    machine: model.machine.id,
    language,
    view: 'paths',
    theme: 'system',
    picture: null,
    picked: null,
    story: storyText(story),
    step,
    walk: null,
  });
}

/** The answers with which a story begins; nothing where there are none. */
export function beginningOf(
  { model, words, language }: Shown,
  { start }: Story,
): TemplateResult | typeof nothing {
  const choices = choicesOf(model.machine.form, model.machine.starts[start]!.values);
  if (choices.length === 0) return nothing;
  return html`
    <p class="quiet">
      ${words.beginsWith}.
      ${choices.map(({ label, value }) => `${label[language]}: ${value[language]}`).join('; ')}.
    </p>
  `;
}
