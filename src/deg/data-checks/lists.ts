import { type DataCheckRun, differing, type Grounds, inLeaflet } from './grounds.ts';

const keysOf = ({ alphabet }: Grounds, type: string) =>
  alphabet.filter((entry) => entry.type === type).map(({ key }) => key);

/** The leaflet’s words for each account that confirms an identity, and how events name it. */
const providers: readonly (readonly [RegExp, string])[] = [
  [/Госуслуг/, 'gosuslugi'],
  [/Сбер ID/, 'sber'],
  [/Tinkoff ID/, 'tinkoff'],
  [/ВТБ ID/, 'vtb'],
  [/Альфа ID/, 'alfa'],
];

/** D-09, D-10. */
export const waysToConfirmIdentity: DataCheckRun = (grounds) => {
  const [accounts] = inLeaflet(grounds, /используя учетные запись (.*)\./) as [string];
  const [centre] = inLeaflet(grounds, /Подтвердить личность также можно в любом центре.*\((МФЦ)\)/);
  const named = providers.filter(([words]) => words.test(accounts)).map(([, via]) => via);
  const ids = accounts.match(/Госуслуг|\S+ ID/g) ?? [];
  return [
    ...differing('identity.confirmed', 'How many accounts the sentence names', ids.length, named.length),
    ...differing(
      'identity.confirmed',
      'The ways to confirm identity',
      [...named, ...(centre === 'МФЦ' ? ['mfc'] : [])].map((via) => `identity.confirmed(${via})`),
      keysOf(grounds, 'identity.confirmed'),
    ),
  ];
};

/** */
export const channelsOfAnotherStation: DataCheckRun = (grounds) => {
  const [portal, centre, commission] = inLeaflet(
    grounds,
    /через портал (ГОСУСЛУГ), через (МФЦ) или, подать заявление в (избирательную комиссию)\./,
  );
  const named = [portal && 'gosuslugi', centre && 'mfc', commission && 'commission'];
  return differing(
    'otherStation.applied',
    'The channels',
    named.map((via) => `otherStation.applied(${via})`),
    keysOf(grounds, 'otherStation.applied'),
  );
};

/** Who acts, where it is not the voter: the register and decisions are the commission's, the code comes from the portal. */
const actors: Readonly<Record<string, string>> = {
  'register.matched': 'commission',
  'register.differs': 'commission',
  'application.accounted': 'commission',
  'application.refused': 'commission',
  'code.sent': 'portal',
  'ballot.issued': 'portal',
  'account.confirmed': 'portal',
  'phone.confirmed': 'portal',
  'filing.opened': 'clock',
  'filing.closed': 'clock',
  'voting.opened': 'clock',
  'voting.closed': 'clock',
  'correction.waitOver': 'clock',
};

/** */
export const whoMakesWhatHappen: DataCheckRun = ({ alphabet }) => [
  ...alphabet.flatMap(({ key, type, actor }) =>
    differing(key, 'Who makes it happen', actors[type] ?? 'voter', actor),
  ),
  ...Object.keys(actors)
    .filter((type) => !alphabet.some((entry) => entry.type === type))
    .flatMap((type) => differing(type, 'The step', 'there', 'not there')),
];
