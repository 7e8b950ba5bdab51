import { describe, expect, test } from 'vitest';
import { accountedMachine } from '../../machines/accounted/machine.ts';
import { accountedTexts } from '../../machines/accounted/texts.ts';
import { applicationMachine } from '../../machines/application/machine.ts';
import { applicationTexts } from '../../machines/application/texts.ts';
import { ballotMachine } from '../../machines/ballot/machine.ts';
import { ballotTexts } from '../../machines/ballot/texts.ts';
import { confirmationMachine } from '../../machines/confirmation/machine.ts';
import { confirmationTexts } from '../../machines/confirmation/texts.ts';
import contract from '../../machines/contract.json' with { type: 'json' };
import { inPersonMachine } from '../../machines/in-person/machine.ts';
import { inPersonTexts } from '../../machines/in-person/texts.ts';
import { actionSources } from '../../machines/journey/action-labels.ts';
import { journey } from '../../machines/journey/machine.ts';
import { remedies } from '../../machines/journey/remedies.ts';
import type { RemedyId } from '../../machines/journey/remedy-texts.ts';
import { journeyTexts } from '../../machines/journey/texts.ts';
import { alphabet } from '../../machines/model/events.ts';
import * as guards from '../../machines/model/guards.ts';
import type { StageTexts } from '../../machines/model/text.ts';
import { outcomesTexts } from '../../machines/outcomes/texts.ts';
import { registrationMachine } from '../../machines/registration/machine.ts';
import { registrationTexts } from '../../machines/registration/texts.ts';
import { leaflet, source } from '../../machines/requirements/index.ts';
import { reasonIds } from '../../machines/rules/index.ts';
import { eventText, stateText, type Text, texts } from '../../machines/texts.ts';
import { votingWindowMachine } from '../../machines/voting-window/machine.ts';
import { votingWindowTexts } from '../../machines/voting-window/texts.ts';
import { chartOf } from '../../src/chart/index.ts';

const charts = {
  journey: chartOf(journey),
  registration: chartOf(registrationMachine),
  confirmation: chartOf(confirmationMachine),
  application: chartOf(applicationMachine),
  accounted: chartOf(accountedMachine),
  votingWindow: chartOf(votingWindowMachine),
  ballot: chartOf(ballotMachine),
  inPerson: chartOf(inPersonMachine),
};

const stages: readonly StageTexts[] = [
  votingWindowTexts,
  registrationTexts,
  confirmationTexts,
  applicationTexts,
  accountedTexts,
  ballotTexts,
  inPersonTexts,
  outcomesTexts,
  journeyTexts,
];

/** What the leaflet does not say and the model's authors infer: the text has to admit it. */
const inferred = ['D-05', 'D-06', 'D-14', 'D-24', 'D-30'];

/** Russian words that English texts use, since the reader will meet them in Russian. */
const russianTerms = [
  'ДЭГ',
  'ТИК',
  'МФЦ',
  'СНИЛС',
  '«Учтено»',
  '«в обработке»',
  '«заблаговременно»',
  '«Личные документы»',
  '«Мои документы»',
  '«Проголосовать»',
  '«Подтвердить выбор»',
  '«Изменить выбор»',
];

/** Buttons of the ballot page of 2021 (F-08), which the leaflet does not name. */
const otherQuotes = ['Подтвердить выбор', 'Изменить выбор'];

/** Each abbreviation with what it stands for, in the case forms that occur. */
const abbreviations = [
  {
    short: 'ДЭГ',
    ru: /дистанционно\S* электронно\S* голосовани\S* \(ДЭГ\)/,
    en: /[Rr]emote electronic voting \(ДЭГ\)/,
  },
  {
    short: 'ТИК',
    ru: /территориальн\S+ избирательн\S+ комисси\S+ \(ТИК\)/,
    en: /territorial election commission \(ТИК\)/,
  },
  {
    short: 'МФЦ',
    ru: /многофункциональн\S+ центр\S* [^.]*\(МФЦ\)/,
    en: /multifunctional [^.]*centre [^.]*\(МФЦ\)/,
  },
  {
    short: 'СНИЛС',
    ru: /[Сс]траховой номер индивидуального лицевого счёта \(СНИЛС\)/,
    en: /individual insurance account number \(СНИЛС\)/,
  },
  {
    short: 'ЦИК',
    ru: /Центральн\S+ избирательн\S+ комисси\S+ \(ЦИК\)/,
    en: /Central Election Commission \(ЦИК\)/,
  },
] as const;

interface NamedText {
  readonly path: string;
  readonly text: Text;
}

/** Every text of the catalogue, with where it stands in it. */
function allTexts(part: object, path = ''): NamedText[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) throw new Error(`${path}.${key} is no text.`);
    const here = path === '' ? key : `${path}.${key}`;
    return 'ru' in value ? [{ path: here, text: value as Text }] : allTexts(value, here);
  });
}

const catalogue = allTexts(texts);
const isWholeStatement = (path: string) => /\.about$|^(closed|reasons|remedies|remedyNotes)\./.test(path);
const abouts = catalogue.filter(({ path }) => isWholeStatement(path));

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const quotedIn = (text: string) => (text.match(/«[^»]*»/g) ?? []).map((each) => each.slice(1, -1));
const without = (text: string, terms: readonly string[]) =>
  terms.reduce((rest, term) => rest.replaceAll(term, ''), text);

const ids = sorted(Object.values(charts).flatMap(({ states }) => states.map(({ id }) => id)));

describe('the catalogue', () => {
  test('has a text for every state of the journey and its stages, and none without a state', () => {
    expect(sorted(Object.keys(texts.states))).toEqual(ids);
  });

  test('has a text for every event, and for the type of events that say how they were done', () => {
    expect(sorted(Object.keys(texts.events))).toEqual(
      sorted(alphabet.flatMap(({ key, type }) => [key, type])),
    );
  });

  test('has a button for every event and what it rests on, and plain words for every reason for refusal', () => {
    expect(Object.keys(texts.actions)).toEqual(alphabet.map(({ key }) => key));
    expect(Object.keys(texts.reasons)).toEqual(reasonIds);
    const stateOf = new Map(charts.journey.states.map((state) => [state.id, state]));
    const sourcesAround = (id: string | null): readonly string[] => {
      const state = id === null ? undefined : stateOf.get(id);
      return state ? [...state.sources, ...sourcesAround(state.parent)] : [];
    };
    const cited = new Map(
      alphabet.map(({ type }) => {
        const taken = charts.journey.transitions.filter(
          ({ trigger }) => trigger.kind === 'event' && trigger.type === type,
        );
        const sources = taken.flatMap((each) => [...each.sources, ...sourcesAround(each.source)]);
        return [type, new Set(sources)];
      }),
    );
    const alien = alphabet.flatMap(({ key, type }) =>
      actionSources[type].filter((id) => !cited.get(type)!.has(id)).map((id) => `${key}: ${id}`),
    );
    expect(alien).toEqual([]);
  });

  test('has a text for every guard', () => {
    expect(sorted(Object.keys(texts.guards))).toEqual(sorted(Object.keys(guards)));
  });

  test('has the ids of the contract', () => {
    const { profile, closed, repeats, routes, channels, actors, phases } = contract;
    const { all: _, ...asked } = profile;
    expect(Object.keys(texts.closed)).toEqual(Object.keys(closed.ids));
    expect(Object.keys(texts.repeats)).toEqual(Object.keys(repeats.items));
    expect(Object.keys(texts.phases)).toEqual([...Object.keys(phases), 'votingClosed']);
    expect(Object.keys(texts.actors)).toEqual(actors);
    expect(Object.keys(texts.profile)).toEqual([...profile.all, ...Object.keys(asked)]);
    expect(Object.keys(texts.profile.route.values)).toEqual(routes);
    expect(Object.keys(texts.profile.channel.values)).toEqual(channels);
    expect(Object.keys(texts.machines)).toEqual(Object.keys(charts));
  });

  test('takes each state and each event from one stage', () => {
    const owned = stages.flatMap(({ states, events }) => [...Object.keys(states), ...Object.keys(events)]);
    expect(owned.filter((id, at) => owned.indexOf(id) !== at)).toEqual([]);
    expect(owned).toHaveLength(Object.keys(texts.states).length + Object.keys(texts.events).length);
  });

  test('finds a text by its id, and says what it expected where there is none', () => {
    expect(stateText('marked')).toBe(texts.states.marked);
    expect(eventText('identity.confirmed(sber)')).toBe(texts.events['identity.confirmed(sber)']);
    expect(() => stateText('toString')).toThrow(/state id.*got "toString"/);
    expect(() => eventText('vote.sold')).toThrow(/event key or type.*got "vote.sold"/);
  });
});

describe('the languages', () => {
  test.each(catalogue)('$path is in Russian and in English', ({ text: { ru, en } }) => {
    expect(ru).toMatch(/[а-яё]/i);
    expect(without(en, russianTerms)).not.toMatch(/[а-яё]/i);
    expect(en).toMatch(/[a-z]|^«Учтено»$/i);
    for (const each of [ru, en]) expect(each).toBe(each.trim().replace(/ {2,}/g, ' '));
  });

  test('quote in English only what the Russian says too', () => {
    const alien = catalogue.filter(({ text: { ru, en } }) =>
      quotedIn(en).some((words) => !quotedIn(ru).includes(words)),
    );
    expect(alien).toEqual([]);
  });

  test('end a sentence alike in both', () => {
    const isSentence = (text: string) => text.endsWith('.');
    expect(catalogue.filter(({ text: { ru, en } }) => isSentence(ru) !== isSentence(en))).toEqual([]);
    const sentences = catalogue.filter(({ path }) => isWholeStatement(path) || /\.step$/.test(path));
    expect(sentences.filter(({ text: { ru } }) => !isSentence(ru))).toEqual([]);
  });
});

describe('the leaflet in the texts', () => {
  test('is quoted word for word', () => {
    const whole = leaflet.join('\n');
    const invented = catalogue.flatMap(({ path, text: { ru } }) =>
      quotedIn(ru)
        .filter((words) => !whole.includes(words) && !otherQuotes.includes(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(invented).toEqual([]);
  });

  test('gives the contact for Tver Oblast exactly', () => {
    const contact = source('R-38').text;
    for (const id of ['inPerson', 'undecided', 'inPersonUndecided'] as const) {
      expect(texts.states[id].about.ru).toContain(contact.ru);
      expect(texts.states[id].about.en).toContain(contact.en);
    }
  });

  test('is told from what the authors of the model infer', () => {
    const cited = new Map<string, string>();
    for (const { states } of Object.values(charts)) {
      for (const { id, sources } of states) {
        const decision = sources.find((each) => inferred.includes(each));
        if (decision) cited.set(id, decision);
      }
    }
    expect(cited.size).toBeGreaterThan(10);
    const isSilent = ({ ru, en }: Text) =>
      !/вывод(?:у|) авторов модели/.test(ru) || !/model’s authors/.test(en);
    expect([...cited].filter(([id]) => isSilent(stateText(id).about))).toEqual([]);
    const inferring = (Object.keys(remedies) as RemedyId[]).filter((id) =>
      remedies[id].sources.some((each) => inferred.includes(each)),
    );
    expect(inferring.length).toBeGreaterThan(3);
    expect(inferring.filter((id) => isSilent(texts.remedies[id]))).toEqual([]);
  });

  test('is not cited by id: ids are shown beside the texts', () => {
    const citing = catalogue.filter(({ text: { ru, en } }) => /\b[RDF]-\d/.test(`${ru} ${en}`));
    expect(citing).toEqual([]);
  });

  test.each(abbreviations)('has $short spelled out at its first use in every about', ({ short, ru, en }) => {
    const unexplained = abouts.filter(({ text }) =>
      [[text.ru, ru] as const, [text.en, en] as const].some(([words, full]) => {
        const explained = full.exec(words);
        const first = words.indexOf(short);
        return first >= 0 && (!explained || explained.index + explained[0].length <= first);
      }),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('the labels', () => {
  test('of states fit a box and those of events an arrow', () => {
    const tooLong = catalogue.filter(({ path, text: { ru, en } }) => {
      const limit = /^states\..*\.name$/.test(path) ? 45 : /^events\..*\.name$/.test(path) ? 40 : Infinity;
      return Math.max(ru.length, en.length) > limit;
    });
    expect(tooLong).toEqual([]);
  });

  test.each(Object.entries(charts))('of %s tell the states inside one state apart', (_, { states }) => {
    for (const language of ['ru', 'en'] as const) {
      const names = states.map(({ id, parent }) => `${parent}: ${stateText(id).name[language]}`);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('of events and of buttons tell them apart', () => {
    for (const language of ['ru', 'en'] as const) {
      const events = Object.values(texts.events).map(({ name }) => name[language]);
      const buttons = Object.values(texts.actions).map((label) => label[language]);
      for (const names of [events, buttons]) {
        expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      }
    }
  });

  test('of what portal and commission do, and of dates, say what has happened; of the rest what to do', () => {
    const instructing = alphabet.filter(({ key }) =>
      /^[А-ЯЁ][а-яё]+(ть(ся)?|ти)[ ,]/.test(`${texts.actions[key].ru} `),
    );
    expect(instructing.map(({ key }) => key)).toEqual(
      alphabet.filter(({ actor }) => actor === 'voter').map(({ key }) => key),
    );
  });
});
