import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  allSourceIds,
  decisions,
  facts,
  leaflet,
  requirements,
  type SourceId,
  source,
} from '../../machines/requirements/index.ts';

/** The digest of the leaflet as it was received, its lines joined by a line feed. */
const leafletSha256 = '5dc84c853f2a8ba5394af5fe4dcc34bc43c04fbe0942cc6d852ff97a0a81556f';

/** From this line to the end stands the list of regions, which R-59 covers as a list. */
const firstRegionLine = 48;

/** Everything above the list of regions that no quote covers, by line. */
const leftovers: Readonly<Record<number, readonly string[]>> = {
  // The title, the greeting and two headings.
  1: ['Участие в дистанционном электронном голосовании ДЭГ на выборах Президента 2024'],
  3: ['Уважаемые жители Москвы и Московской области!'],
  7: ['Как москвичу зарегистрироваться и получить полную учетную запись на mos.ru'],
  24: ['Если данные не сопоставлены'],
  // Joining words: the opening of a sentence whose rest is R-13 (which says «об участии в ДЭГ»), a call to
  // attention before R-46, «и» and punctuation.
  14: ['Для участия в дистанционном электронном голосовании'],
  33: ['ВАЖНО!'],
  4: ['.'],
  27: [',', '—'],
  31: [',', ',', ',', 'и'],
  32: ['и'],
  // Numbering, footnote marks and bullets.
  8: ['1.'],
  9: ['2.'],
  10: ['3.'],
  11: ['4.', ','],
  12: ['5.'],
  17: ['1.'],
  18: ['2.'],
  19: ['3.'],
  20: ['4.', 'и', '*'],
  37: ['•'],
  38: ['•'],
  39: ['•'],
  40: ['•'],
  41: ['•', ','],
  42: ['•'],
  43: ['•'],
  44: ['•'],
  45: ['•'],
  47: ['*'],
};

/** The pieces of a line that no quote covers, in order. */
function uncovered(line: number): string[] {
  const text = leaflet[line - 1] ?? '';
  const covered = new Set<number>();
  for (const { quote } of requirements.filter((each) => each.line === line)) {
    const start = text.indexOf(quote);
    if (start < 0) continue;
    for (let at = start; at < start + quote.length; at++) covered.add(at);
  }
  const rest = text
    .split('')
    .map((letter, at) => (covered.has(at) ? '\n' : letter))
    .join('');
  return rest
    .split(/\n+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(2, '0')}`);

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** Every text of a decision or a fact that is written in both languages, named for a failure's message. */
const bilingual = [
  ...decisions.flatMap(({ id, question, answer }) => [
    { name: `${id} question`, ...question },
    { name: `${id} answer`, ...answer },
  ]),
  ...facts.flatMap(({ id, text, confidence }) => [
    { name: `${id} text`, ...text },
    { name: `${id} confidence`, ...confidence },
  ]),
];

const citedIn = (text: string) => text.match(/\b[RDF]-\d+/g) ?? [];

describe('the leaflet', () => {
  test('is the one that was received, to the byte', () => {
    expect(createHash('sha256').update(leaflet.join('\n')).digest('hex')).toBe(leafletSha256);
  });

  test('has each line as one string without a line break', () => {
    expect(leaflet).toHaveLength(77);
    expect(leaflet.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  });
});

describe('the requirements', () => {
  test('are numbered R-01 to R-62 in order', () => {
    expect(ids(requirements)).toEqual(numbered('R', 62));
  });

  test.each(requirements)(
    '$id quotes its line word for word, and only one place in it',
    ({ line, quote }) => {
      expect(leaflet[line - 1]?.split(quote)).toHaveLength(2);
    },
  );

  test('cover every normative word of the leaflet above the list of regions', () => {
    const found = Object.fromEntries(
      Array.from({ length: firstRegionLine - 1 }, (_, at) => [at + 1, uncovered(at + 1)] as const).filter(
        ([, pieces]) => pieces.length > 0,
      ),
    );
    expect(found).toEqual(leftovers);
  });

  test('cover the list of regions by R-59 as a list of as many items as it has', () => {
    const regions = leaflet.slice(firstRegionLine - 1).filter((line) => line !== '');
    expect(source('R-59').entry).toMatchObject({
      line: firstRegionLine - 1,
      kind: `list x${regions.length}`,
    });
    expect(requirements.filter(({ line }) => line >= firstRegionLine)).toEqual([]);
  });

  test('have an English translation that is not the quote', () => {
    expect(requirements.filter(({ quote, en }) => !/[a-z]/i.test(en) || en === quote)).toEqual([]);
  });
});

describe('the decisions', () => {
  test('are numbered D-01 to D-47 in order', () => {
    expect(ids(decisions)).toEqual(numbered('D', 47));
  });

  test('put between « and » only words of the leaflet, in English none but those quoted in Russian', () => {
    const whole = leaflet.join('\n');
    const quoted = (text: string) => (text.match(/«[^»]*»/g) ?? []).map((each) => each.slice(1, -1));
    for (const { id, question, answer } of decisions) {
      const russian = quoted(`${question.ru} ${answer.ru}`);
      const english = quoted(`${question.en} ${answer.en}`);
      expect(
        [...russian, ...english].filter((words) => !whole.includes(words)),
        id,
      ).toEqual([]);
      expect(
        english.filter((words) => !russian.includes(words)),
        id,
      ).toEqual([]);
    }
  });
});

describe('the facts', () => {
  test('are numbered with the gaps of those that were dropped', () => {
    const dropped = ['F-06', 'F-11', 'F-13'];
    expect(ids(facts)).toEqual(numbered('F', 14).filter((id) => !dropped.includes(id)));
  });

  test('name the four that the model rests on', () => {
    expect(ids(facts.filter(({ used }) => used))).toEqual(['F-01', 'F-02', 'F-03', 'F-08']);
  });

  test('that the model rests on are credited in THIRD_PARTY.md as they stand here, and no others', () => {
    const page = readFileSync(new URL('../../THIRD_PARTY.md', import.meta.url), 'utf8');
    const rows = facts
      .filter(({ used }) => used)
      .map((fact) => `| ${fact.id} | ${fact.text.en} | ${fact.source} | ${fact.confidence.en} |`);
    // The formatter pads the cells of a table.
    const cells = page.split('\n').map((line) => line.replace(/ +/g, ' '));
    expect(cells.filter((line) => line.startsWith('| F-'))).toEqual(rows);
  });

  test('each say where they were read', () => {
    expect(facts.filter((fact) => fact.source.trim() === '')).toEqual([]);
  });
});

describe('the texts', () => {
  test.each(bilingual)('$name is written in Russian and in English', ({ ru, en }) => {
    expect(ru).toMatch(/[а-яё]/i);
    expect(en).toMatch(/[a-z]/i);
    expect(en).not.toBe(ru);
  });

  test.each(bilingual)('$name cites the same ids in both languages', ({ ru, en }) => {
    expect(citedIn(ru)).toEqual(citedIn(en));
  });

  test('cite only sources that exist', () => {
    const texts = [
      ...bilingual.map(({ name, ru, en }) => ({ name, text: `${ru} ${en}` })),
      ...requirements.map(({ id, kind, en }) => ({ name: id, text: `${kind} ${en}` })),
    ];
    const known: readonly string[] = allSourceIds;
    const dangling = texts.flatMap(({ name, text }) =>
      citedIn(text)
        .filter((id) => !known.includes(id))
        .map((id) => `${name} cites ${id}`),
    );
    expect(dangling).toEqual([]);
  });
});

describe('source', () => {
  test('finds every requirement, decision and fact by its id, and no id stands twice', () => {
    const entries = [...requirements, ...decisions, ...facts];
    expect(allSourceIds).toEqual(ids(entries));
    expect(new Set(allSourceIds).size).toBe(entries.length);
    expect(allSourceIds.map((id) => source(id).entry)).toEqual(entries);
  });

  test('says which kind of source an id names and gives its text in both languages', () => {
    expect(source('R-14')).toMatchObject({ kind: 'requirement', text: { ru: 'до 11 марта 2024 года' } });
    expect(source('D-12')).toMatchObject({ kind: 'decision', text: { en: 'One continuous window (F-02).' } });
    expect(source('F-02')).toMatchObject({ kind: 'fact', entry: { used: true } });
  });

  test('refuses an id that does not exist and says which there are', () => {
    expect(() => source('F-06' as string as SourceId)).toThrow(/got "F-06".*allSourceIds/);
  });
});
