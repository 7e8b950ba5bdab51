import { createMachine } from 'xstate';

/** Whose names are as long as official texts are. */
export const longRussian = createMachine({
  id: 'longRussian',
  description: 'Подтверждение данных избирателя',
  initial: 'заявлениеЕщёНеПодано',
  states: {
    заявлениеЕщёНеПодано: {
      on: {
        'Заявление подано через портал Госуслуг после окончания срока приёма заявлений': 'вОбработке',
        'Заявление отклонено, так как данные не совпадают с Регистром избирателей': {
          actions: 'запомнить причины отказа',
        },
      },
    },
    вОбработке: {
      description: 'Заявление принято и проверяется избирательной комиссией',
      on: {
        'Комиссия подтвердила включение в список участников': 'учтено',
        'Комиссия отказала': 'заявлениеЕщёНеПодано',
        водогрязеторфопарафинолечебница_рентгеноэлектрокардиографического: 'вОбработке',
      },
    },
    учтено: { type: 'final' },
  },
});

/** Texts that mean something to XML, CSS, Mermaid or the eye, wherever a machine can hold a text. */
export const hostile = [
  '<script>alert(1)</script>',
  '</text></svg>',
  ']]>&amp;&lt;"\'',
  '%%{init}%%; --> : end',
  'a\u202eb\u0000c\u0007d\u2028e\ud800',
];

/** Whose keys, ids, events, actions and descriptions are such texts. */
export const markup = createMachine({
  id: 'markup <b>',
  initial: hostile[0]!,
  states: Object.fromEntries(
    hostile.map((text, index) => [
      text,
      {
        id: `id-${index} ${text.replaceAll('.', '')}`,
        description: text,
        entry: { type: text },
        on: {
          [text]: { target: `#id-${(index + 1) % hostile.length} ${hostile[(index + 1) % hostile.length]}` },
          [`stay ${text}`]: { actions: { type: text } },
        },
      },
    ]),
  ),
});

/** Whose ids mean something to Mermaid, or are alike once it has them. */
export const strangeIds = createMachine({
  id: 'strange-ids',
  initial: 'a-b',
  states: {
    'a-b': { on: { NEXT: 'a_b' } },
    a_b: { on: { NEXT: 'a b' } },
    'a b': { on: { NEXT: 'end' } },
    end: { id: 'end', on: { NEXT: '1st' } },
    '1st': { on: { NEXT: 'Ё' } },
    Ё: { on: { NEXT: 'state' } },
    state: { id: 'state' },
  },
});
