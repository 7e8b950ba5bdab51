import type { Input } from '../../machines/index.ts';
import { eventText, stateText, type Text, texts } from '../../machines/texts.ts';
import type { Words } from '../run/index.ts';
import { answersOf, profileForm } from './profile-form.ts';
import type { Subject } from './subjects.ts';

/** How the paths of a machine of the model are told. */
export function subjectWords({ id, inputs }: Subject, language: keyof Text): Words {
  const form = profileForm(inputs);
  return {
    language,
    title: texts.machines[id].name[language],
    start: (input) => {
      const answers = answersOf(input as Input);
      const given = form
        .flatMap(({ id: field, label, options }) => {
          const answer = options.find(({ value }) => value === answers[field]);
          return answer ? [`${label[language]}: ${answer.label[language]}`] : [];
        })
        .join('; ');
      return given || (language === 'ru' ? 'ничего ещё не произошло' : 'nothing has happened yet');
    },
    event: (key) => eventText(key).step[language],
    name: (key) => eventText(key).name[language],
    situation: (states) => {
      const names = states.map((state) => `«${stateText(state).name[language]}»`).join(', ');
      return language === 'ru' ? `положение ${names}` : `the situation is ${names}`;
    },
  };
}
