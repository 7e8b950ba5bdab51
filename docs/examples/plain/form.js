import { president2024 as election, OTHER_REGISTRATION } from 'deg-workflow-model';
import { texts } from 'deg-workflow-model/texts';
import { h } from './dom.js';

const facts = ['adult', 'account', 'phone', 'registerMatch', 'pollingStationApplication'];

/** Asks where a voter is registered and what is true of them; answers with what `begin` takes. */
export function askIn(form, lang, begins) {
  const { route, ...profile } = texts.profile;
  const regions = [...election.regions.map(({ name }) => name), election.tver.name];
  form.replaceChildren(
    h(
      'label',
      {},
      `${route.name[lang]} `,
      h(
        'select',
        { name: 'registration' },
        ...regions.map((name) => h('option', { value: name }, name)),
        h('option', { value: OTHER_REGISTRATION }, route.values.other[lang]),
      ),
    ),
    ...facts.map((fact) =>
      h(
        'p',
        {},
        h('label', {}, h('input', { type: 'checkbox', name: fact }), ` ${profile[fact].name[lang]}`),
      ),
    ),
    h('button', {}, lang === 'ru' ? 'Начать' : 'Begin'),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const answers = new FormData(form);
    begins({
      registration: answers.get('registration'),
      // What the route does not ask about is left behind by `begin`.
      profile: {
        ...Object.fromEntries(facts.map((fact) => [fact, answers.has(fact)])),
        channel: 'gosuslugi',
      },
    });
  };
}
