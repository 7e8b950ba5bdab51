import { expect, test } from 'vitest';
import {
  type Claim,
  decide,
  propertyFindings,
  storyLines,
  toldStory,
} from '../../../src/checks/properties/index.ts';
import { type Language, plainWords } from '../../../src/run/index.ts';
import { options, space } from './parcel.ts';

function lines(claim: Claim, language: Language = 'en'): readonly string[] {
  const decision = decide({ id: 'p', sources: [], says: { ru: '', en: '' }, claim }, space, options);
  return storyLines(toldStory(space, decision, plainWords('parcel', language))!, language);
}

test('a story tells the start, what happens, where the property applies and what the end shows', () => {
  expect(lines({ kind: 'possible', when: { in: 'paid' }, then: { in: 'ordered' } })).toEqual([
    'A start without input',
    '1) pay (from here the property applies)',
    'State: paid. From here what is promised can never be reached.',
  ]);
});

test('a story in Russian tells what repeats for ever', () => {
  const claim = {
    kind: 'leadsTo',
    when: { in: 'ordered' },
    then: { ended: true },
    fair: ['customer', 'shop', 'courier'],
  } as const;
  expect(lines(claim, 'ru')).toEqual([
    'Начало без входных данных (отсюда утверждение действует)',
    '1) pay',
    '2) send',
    'и дальше без конца повторяется:',
    '3) lose',
    '4) find',
    'Состояние: sent. Так может продолжаться без конца, и обещанное не наступает.',
  ]);
});

test.each([
  [
    { kind: 'inevitable', holds: { ended: true }, fair: [] },
    'State: ordered. Nothing more has to happen, and what is promised has not come.',
  ],
  [{ kind: 'never', holds: { in: 'paid' } }, 'State: paid. Here the statement is violated.'],
  [{ kind: 'reachable', holds: { in: 'paid' } }, 'State: paid. Here it is so.'],
  [
    { kind: 'inevitable', holds: { in: 'lost' }, fair: ['customer'] },
    'State: paid. Nothing more has to happen, and what is promised has not come.',
  ],
] as const)('%j ends with what it shows', (claim, end) => {
  expect(lines(claim).at(-1)).toBe(end);
});

test('findings are properties that are violated, vacuous or never reached, with sentence, sources and story', () => {
  const property = (id: string, claim: Claim) => ({
    id,
    sources: ['R'],
    says: { ru: 'так', en: 'so' },
    claim,
  });
  const properties = [
    property('fine', { kind: 'always', holds: { in: 'parcel' } }),
    property('violated', { kind: 'never', holds: { in: 'paid' } }),
    property('vacuous', { kind: 'after', event: 'find', when: { in: 'paid' }, then: { in: 'sent' } }),
    property('never', { kind: 'reachable', holds: { all: [{ in: 'paid' }, { in: 'sent' }] } }),
  ];
  const decisions = properties.map((each) => decide(each, space, options));
  const places = { addressOf: () => '#here', page: 'page.html', save: () => 'file.json' };
  expect(propertyFindings(decisions, space, plainWords('parcel', 'en'), places)).toEqual([
    {
      check: 'property',
      where: 'violated',
      message: [
        '«so» (R) is violated. The shortest story:',
        'A start without input',
        '1) pay',
        'State: paid. Here the statement is violated.',
        'page.html#here',
        'deg replay file.json',
      ].join('\n    '),
      story: { events: ['pay'], repeated: 0, address: '#here', file: 'file.json' },
    },
    {
      check: 'property',
      where: 'vacuous',
      message: '«so» (R) holds only since what it speaks of never occurs.',
    },
    { check: 'property', where: 'never', message: '«so» (R) is violated: it never comes.' },
  ]);
});
