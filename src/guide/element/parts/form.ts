import { html, nothing, type TemplateResult } from 'lit';
import { OTHER_REGISTRATION, routeOf } from '../../../../machines/index.ts';
import { choicesOf, type Fact, factSources, factsAsked, unanswered } from '../../logic/answers.ts';
import { dateText } from '../../logic/moments.ts';
import type { Controls, FormState, Frame } from '../view.ts';
import { sourceIds } from './sources.ts';

/** Asks where the visitor is registered, and what the route that follows from it needs to know. */
export function form(frame: Frame, state: FormState, controls: Controls): TemplateResult {
  const { words, election } = frame;
  const { registration, tried } = state;
  const route = registration === '' ? null : routeOf(election, registration);
  const facts = route === null ? [] : factsAsked[route];
  const missing = route === null ? ['registration' as const] : unanswered(route, state.answers);
  return html`
    <section class="beginning" aria-labelledby="form-title">
      <h2 id="form-title" tabindex="-1">${words.form.heading}</h2>
      <p>${words.form.lead}</p>
      <form data-part="profile" novalidate @submit=${controls.submit} @change=${controls.answer}>
        ${registrationField(frame, state, controls)}
        ${facts.map((fact) => question(frame, state, fact, controls))}
        ${
          tried && missing.length > 0
            ? html`<p class="fault" role="alert" data-part="missing">${words.form.missingSome(missing.length)}</p>`
            : nothing
        }
        <button type="submit" class="main">${words.form.submit}</button>
      </form>
    </section>
  `;
}

function registrationField(frame: Frame, state: FormState, controls: Controls): TemplateResult {
  const { words, election } = frame;
  const isMissing = state.tried && state.registration === '';
  const option = (value: string, label: string, lang: string) =>
    html`<option value=${value} lang=${lang} ?selected=${value === state.registration}>${label}</option>`;
  return html`
    <div class="field">
      <label for="registration">${words.form.registration}</label>
      <select
        id="registration"
        name="registration"
        aria-invalid=${isMissing ? 'true' : 'false'}
        aria-describedby="registration-note"
        .value=${state.registration}
        @change=${controls.chooseRegistration}
      >
        ${option('', words.form.choose, frame.lang)}
        ${election.regions.map(({ name }) => option(name, name, 'ru'))}
        ${option(election.tver.name, election.tver.name, 'ru')}
        ${option(OTHER_REGISTRATION, words.form.other, frame.lang)}
      </select>
      <p class="quiet" id="registration-note">
        ${isMissing ? html`<span class="fault">${words.form.missing}</span>` : nothing}
        ${sourceIds(words, factSources.registration)}
      </p>
    </div>
  `;
}

function question(frame: Frame, state: FormState, fact: Fact, controls: Controls): TemplateResult {
  const { words, lang, election } = frame;
  const text =
    fact === 'adult' ? words.form.adult(dateText(election.adulthood.date, lang)) : words.form[fact];
  const isMissing = state.tried && state.answers[fact] === undefined;
  return html`
    <fieldset aria-describedby=${`${fact}-note`} ?data-missing=${isMissing}>
      <legend>${text}</legend>
      <div class="options">
        ${choicesOf(fact).map(
          (value) => html`
            <label class="choice">
              <input type="radio" name=${fact} value=${value} .checked=${state.answers[fact] === value} />
              ${choiceText(frame, value)}
            </label>
          `,
        )}
      </div>
      <p class="quiet" id=${`${fact}-note`}>
        ${isMissing ? html`<span class="fault">${words.form.missing}</span>` : nothing}
        ${fact === 'registerMatch' ? words.form.registerMatchNote : nothing} ${sourceIds(words, factSources[fact])}
      </p>
      ${fact === 'adult' ? birthDate(frame, state, controls) : nothing}
    </fieldset>
  `;
}

function choiceText({ words }: Frame, value: string): string {
  const { channels, yes, no } = words.form;
  if (value === 'gosuslugi' || value === 'vybory') return channels[value];
  return value === 'true' ? yes : no;
}

/** The date lives in its field alone, and there only until it has become an answer. */
function birthDate({ words }: Frame, state: FormState, controls: Controls): TemplateResult {
  const { yes, no, birthDateUsed, birthDateWrong } = words.form;
  const said =
    state.birthDate === 'none'
      ? ''
      : state.birthDate === 'wrong'
        ? birthDateWrong
        : birthDateUsed(state.answers.adult === 'true' ? yes : no);
  return html`
    <div class="birth" data-part="birth-date">
      <label for="birth-date">${words.form.birthDate}</label>
      <span class="buttons">
        <input
          id="birth-date"
          type="date"
          min="1900-01-01"
          autocomplete="off"
          aria-describedby="birth-date-note"
          @focusout=${controls.useBirthDate}
        />
        <button type="button" @click=${controls.useBirthDate}>${words.form.birthDateUse}</button>
      </span>
      <p class="quiet" id="birth-date-note">${words.form.birthDateNote}</p>
      <p role="status" class="told">${said}</p>
    </div>
  `;
}
