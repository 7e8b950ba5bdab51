import { html, type TemplateResult } from 'lit';
import type { Playing, Shown } from '../part.ts';
import './stories.ts';

/** The smallest set of stories that takes every transition. */
export function suiteOf(shown: Shown, playing: Playing | null): TemplateResult {
  const { words, model } = shown;
  const { stories, atLeast } = model.machine.suite;
  const steps = stories.reduce((sum, story) => sum + story.steps.length, 0);
  return html`
    <p>${words.suiteLead(stories.length, atLeast)} ${words.paths.suiteSteps(steps)}</p>
    <review-stories
      class="suite"
      .shown=${shown}
      .playing=${playing}
      .firstOpen=${true}
      .stories=${stories.map((story, index) => ({ story, title: words.story(index + 1) }))}
    ></review-stories>
  `;
}
