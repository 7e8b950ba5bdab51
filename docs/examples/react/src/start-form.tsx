import { president2024 as election, OTHER_REGISTRATION } from 'deg-workflow-model';
import type { Language, Start } from 'deg-workflow-model/embed';
import { texts } from 'deg-workflow-model/texts';

const facts = ['adult', 'account', 'phone', 'registerMatch', 'pollingStationApplication'] as const;

interface Props {
  readonly lang: Language;
  /** Where there are no scripts, the form is sent to the server. */
  readonly onBegin?: (start: Start) => void;
}

/** Asks where a voter is registered and what is true of them. */
export function StartForm({ lang, onBegin }: Props) {
  const { route } = texts.profile;
  const regions = [...election.regions.map(({ name }) => name), election.tver.name];
  return (
    <form
      method="post"
      action="/begin"
      onSubmit={(event) => {
        if (!onBegin) return;
        event.preventDefault();
        onBegin(startIn((name) => new FormData(event.currentTarget).get(name)?.toString() ?? null));
      }}
    >
      <label>
        {route.name[lang]}{' '}
        <select name="registration">
          {regions.map((name) => (
            <option key={name}>{name}</option>
          ))}
          <option value={OTHER_REGISTRATION}>{route.values.other[lang]}</option>
        </select>
      </label>
      {facts.map((fact) => (
        <p key={fact}>
          <label>
            <input type="checkbox" name={fact} /> {texts.profile[fact].name[lang]}
          </label>
        </p>
      ))}
      <button type="submit">{lang === 'ru' ? 'Начать' : 'Begin'}</button>
    </form>
  );
}

/**
 * What `begin` takes, by the fields of the form. What the route does not ask about is left behind by `begin`.
 * @param field the value of a field; null where there is none
 */
export function startIn(field: (name: string) => string | null): Start {
  const is = (fact: (typeof facts)[number]) => field(fact) !== null;
  return {
    registration: field('registration') ?? '',
    profile: {
      adult: is('adult'),
      account: is('account'),
      phone: is('phone'),
      registerMatch: is('registerMatch'),
      pollingStationApplication: is('pollingStationApplication'),
      channel: 'gosuslugi',
    },
  };
}
