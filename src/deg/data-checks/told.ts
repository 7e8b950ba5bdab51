import { type Context, type ReasonId, reasonRemedy } from '../../../machines/index.ts';
import { type DataCheckRun, differing, type Grounds, type Wrong } from './grounds.ts';

/** What the leaflet prints, and in which text a reader finds it in either language. */
const printed: readonly (readonly [words: string, where: keyof Grounds['texts']['states']])[] = [
  ['https://login.mos.ru/sps/reg', 'accountData'],
  ['www.gosuslugi.ru', 'application'],
  ['vybory.gov.ru', 'application'],
  ['8 (48242) 49-786', 'inPerson'],
];

/** */
export const addressesAndTelephone: DataCheckRun = ({ leaflet, texts }) =>
  printed.flatMap(([words, where]): readonly Wrong[] => {
    const { ru, en } = texts.states[where].about;
    return differing(
      where,
      `«${words}» stands in the leaflet, in the Russian text and in the English text`,
      [true, true, true],
      [leaflet.some((line) => line.includes(words)), ru.includes(words), en.includes(words)],
    );
  });

/** Reasons that nothing removes (D-18). */
const final: readonly ReasonId[] = ['R-49', 'R-53', 'R-54', 'R-55', 'R-58'];

/** R-58, D-18, D-30: wherever a refusal stands that cannot be removed any more, the advice says so and opens nothing. */
export const toldWhereNothingCanBeDone: DataCheckRun = ({ texts, space }) => {
  const wrong = new Map<string, Wrong>();
  const add = (found: readonly Wrong[]) => {
    for (const each of found) wrong.set(`${each.where} ${each.message}`, each);
  };
  for (const { states, snapshot, done } of space.configurations) {
    if (done) continue;
    const context = snapshot.context as Context;
    const where = { entered: (id: string) => states.includes(id), context };
    const late = states.includes('filingClosed');
    for (const reason of context.reasons) {
      const { id, canOpen, note } = reasonRemedy(reason, where);
      if (final.includes(reason)) add(differing(reason, 'The advice opens filing again', false, canOpen));
      if (reason === 'R-52' && late && context.registerMatch === false)
        add(differing(reason, 'What is said beside the advice once filing has closed', 'filingOver', note));
      if (reason === 'R-58') {
        const { ru, en } = texts.remedies[id];
        add(
          differing(
            reason,
            'Voting at the polling station chosen is named in both languages',
            true,
            /на избирательном участке/.test(ru) && /polling station/.test(en),
          ),
        );
      }
    }
  }
  return [...wrong.values()];
};
