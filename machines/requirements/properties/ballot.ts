import { alphabetKeys } from './alphabet-keys.ts';
import {
  all,
  any,
  at,
  available,
  canAct,
  closed,
  exactly,
  type Formula,
  happened,
  implies,
  not,
} from './formula.ts';
import { always, type RequirementProperty, staysForGood } from './property.ts';
import { adult, ended, minor } from './words.ts';

const canBeTaken = (event: Parameters<typeof available>[0], where: Formula) =>
  always(exactly(available(event), where));

/** The steps of the ballot and the vote that cannot be changed (R-40 … R-46, D-24, D-25, D-43). */
export const ballotProperties = [
  {
    id: 'signing-in-comes-first',
    sources: ['R-40', 'D-06', 'D-43', 'D-46'],
    says: {
      ru: 'Войти на портал дистанционного голосования можно ровно тогда, когда бюллетень открыт, избиратель совершеннолетний и ещё не вошёл.',
      en: 'Signing in on the portal of remote voting is possible exactly when the ballot is there, the voter is of full age and has not signed in.',
    },
    claim: canBeTaken('ballot.signedIn', all(at('notSignedIn'), adult)),
  },
  {
    id: 'signing-in-leads-to-the-conditions',
    sources: ['R-40', 'R-41'],
    says: {
      ru: 'После входа избиратель ещё не ознакомился с техническими условиями.',
      en: 'Having signed in, the voter has not read the technical conditions yet.',
    },
    claim: { kind: 'after', event: 'ballot.signedIn', then: at('signedIn') },
  },
  {
    id: 'conditions-come-second',
    sources: ['R-41'],
    says: {
      ru: 'Ознакомиться с техническими условиями можно ровно после входа, перед подтверждением личности.',
      en: 'The technical conditions can be read exactly after signing in and before confirming identity.',
    },
    claim: canBeTaken('conditions.accepted', at('signedIn')),
  },
  {
    id: 'conditions-lead-to-identity',
    sources: ['R-41', 'R-42'],
    says: {
      ru: 'Ознакомление с условиями открывает подтверждение личности и ничего сверх того.',
      en: 'Reading the conditions opens confirming identity and nothing beyond.',
    },
    claim: { kind: 'after', event: 'conditions.accepted', then: at('conditionsAccepted') },
  },
  {
    id: 'identity-comes-third',
    sources: ['R-42'],
    says: {
      ru: 'Подтвердить личность на портале можно ровно после ознакомления с условиями.',
      en: 'Identity can be confirmed on the portal exactly after reading the conditions.',
    },
    claim: canBeTaken('identity.verified', at('conditionsAccepted')),
  },
  {
    id: 'identity-leads-to-the-ballot-paper',
    sources: ['R-42', 'R-43'],
    says: {
      ru: 'После подтверждения личности остаётся получить доступ к электронному бюллетеню.',
      en: 'After confirming identity what remains is to get access to the electronic ballot.',
    },
    claim: { kind: 'after', event: 'identity.verified', then: at('identityVerified') },
  },
  {
    id: 'the-ballot-paper-comes-fourth',
    sources: ['R-43'],
    says: {
      ru: 'Доступ к электронному бюллетеню портал даёт ровно после подтверждения личности.',
      en: 'The portal gives access to the electronic ballot exactly after identity is confirmed.',
    },
    claim: always(
      all(
        exactly(available('ballot.issued'), at('identityVerified')),
        implies(at('identityVerified'), canAct('portal')),
      ),
    ),
  },
  {
    id: 'the-ballot-paper-comes-without-a-mark',
    sources: ['R-43', 'R-44', 'D-25'],
    says: {
      ru: 'Полученный электронный бюллетень отметки не содержит.',
      en: 'The electronic ballot, when access is given, has no mark.',
    },
    claim: { kind: 'after', event: 'ballot.issued', then: all(at('issued'), not(at('marked'))) },
  },
  {
    id: 'marking-comes-fifth',
    sources: ['R-44', 'D-24'],
    says: {
      ru: 'Проставить отметку, в том числе заново, можно ровно тогда, когда бюллетень получен и кнопка «Проголосовать» не нажата.',
      en: 'A mark can be put, and put anew, exactly when the ballot is there and the «Проголосовать» (“Vote”) button is not pressed.',
    },
    claim: canBeTaken('ballot.marked', any(at('issued'), at('marked'))),
  },
  {
    id: 'a-mark-stands',
    sources: ['R-44'],
    says: {
      ru: 'После проставления отметка стоит; голос ещё не подан.',
      en: 'Once put, the mark stands; the vote is not cast yet.',
    },
    claim: { kind: 'after', event: 'ballot.marked', then: at('marked') },
  },
  {
    id: 'pressing-comes-sixth',
    sources: ['R-45'],
    says: {
      ru: 'Нажать кнопку «Проголосовать» можно ровно тогда, когда отметка стоит.',
      en: 'The «Проголосовать» (“Vote”) button can be pressed exactly when a mark stands.',
    },
    claim: canBeTaken('vote.pressed', at('marked')),
  },
  {
    id: 'pressing-does-not-cast-the-vote',
    sources: ['R-45', 'R-46', 'D-24'],
    says: {
      ru: 'По выводу авторов модели, нажатие кнопки «Проголосовать» ещё не подаёт голос: остаётся подтвердить выбор.',
      en: 'As the model’s authors infer, pressing «Проголосовать» (“Vote”) does not cast the vote yet: the choice remains to be confirmed.',
    },
    claim: { kind: 'after', event: 'vote.pressed', then: all(at('pressed'), not(ended)) },
  },
  {
    id: 'going-back-is-possible-until-confirmed',
    sources: ['R-46', 'D-24'],
    says: {
      ru: 'После нажатия кнопки «Проголосовать», и только тогда, можно подтвердить выбор или вернуться к отметке.',
      en: 'After pressing «Проголосовать» (“Vote”), and only then, the choice can be confirmed or the voter can go back to the mark.',
    },
    claim: always(
      all(
        exactly(available('choice.confirmed'), at('pressed')),
        exactly(available('choice.reconsidered'), at('pressed')),
      ),
    ),
  },
  {
    id: 'going-back-leads-to-the-mark',
    sources: ['R-46', 'D-24'],
    says: {
      ru: 'Вернувшись, избиратель снова перед своей отметкой и может её изменить.',
      en: 'Having gone back, the voter is before the mark again and can change it.',
    },
    claim: {
      kind: 'after',
      event: 'choice.reconsidered',
      then: all(at('marked'), available('ballot.marked')),
    },
  },
  {
    id: 'confirming-casts-the-vote',
    sources: ['R-46', 'D-24'],
    says: {
      ru: 'Подтверждение выбора подаёт голос, и это итог.',
      en: 'Confirming the choice casts the vote, and that is the outcome.',
    },
    claim: { kind: 'after', event: 'choice.confirmed', then: all(at('voted'), ended) },
  },
  {
    id: 'a-cast-vote-stays-cast',
    sources: ['R-46'],
    says: {
      ru: 'Поданный голос остаётся поданным, что бы ни произошло потом.',
      en: 'A cast vote stays cast, whatever happens then.',
    },
    claim: staysForGood(at('voted')),
  },
  {
    id: 'nothing-opens-after-a-cast-vote',
    sources: ['R-46', 'D-24'],
    says: {
      ru: 'После подтверждения выбора не открыт ни один шаг: изменить выбор невозможно, войти или подать заявление снова тоже.',
      en: 'After the choice is confirmed no step is open: the choice cannot be changed, nor can the voter sign in or file again.',
    },
    claim: always(implies(happened('choice.confirmed'), all(at('voted'), ...alphabetKeys.map(closed)))),
  },
  {
    id: 'every-vote-has-taken-every-step',
    sources: ['R-40', 'R-41', 'R-42', 'R-43', 'R-44', 'R-45', 'R-46', 'D-06'],
    says: {
      ru: 'Нет поданного голоса без каждого из шагов листовки: вход, технические условия, личность, бюллетень, отметка, кнопка «Проголосовать», подтверждение.',
      en: 'There is no cast vote without every step of the leaflet: signing in, the technical conditions, identity, the ballot, the mark, the «Проголосовать» (“Vote”) button, the confirmation.',
    },
    claim: {
      kind: 'precedes',
      first: all(
        happened('ballot.signedIn'),
        happened('conditions.accepted'),
        happened('identity.verified'),
        happened('ballot.issued'),
        happened('ballot.marked'),
        happened('vote.pressed'),
        happened('choice.confirmed'),
      ),
      then: at('voted'),
    },
  },
  {
    id: 'leaving-is-possible-at-every-step',
    sources: ['D-25', 'D-43'],
    says: {
      ru: 'Выйти, не проголосовав, можно на любом шаге после входа и до подтверждения выбора.',
      en: 'The voter can leave without voting at any step after signing in and before the choice is confirmed.',
    },
    claim: canBeTaken('ballot.left', at('entered')),
  },
  {
    id: 'who-comes-back-signs-in-again',
    sources: ['D-25', 'D-43'],
    says: {
      ru: 'Кто вышел, не проголосовав, начинает снова со входа.',
      en: 'Who has left without voting starts again at signing in.',
    },
    claim: {
      kind: 'after',
      event: 'ballot.left',
      then: all(at('notSignedIn'), available('ballot.signedIn')),
    },
  },
  {
    id: 'leaving-loses-the-mark',
    sources: ['R-43', 'R-44', 'D-25'],
    says: {
      ru: 'Отметка после выхода не сохраняется: до нового получения бюллетеня её нет.',
      en: 'A mark is not kept after leaving: there is none until the ballot is given anew.',
    },
    claim: {
      kind: 'until',
      when: at('notSignedIn'),
      holds: not(any(at('marked'), at('pressed'))),
      until: any(at('issued'), ended),
    },
  },
  {
    id: 'no-minor-signs-in',
    sources: ['R-16', 'D-05', 'D-46'],
    says: {
      ru: 'Никто, кто к названному дню не достиг совершеннолетия, не входит на портал дистанционного голосования.',
      en: 'Nobody who is not of full age on the day named signs in on the portal of remote voting.',
    },
    claim: { kind: 'never', holds: all(minor, any(at('entered'), at('voted'))) },
  },
] as const satisfies readonly RequirementProperty[];
