import type { RemedyId } from '../../machines/index.ts';
import * as oracle from '../oracle/index.ts';

/** What a remedy is given against: the event that is closed, or none, and the obstacle or the reason for refusal. */
interface Against {
  readonly event: oracle.EventKey | null;
  readonly why: string;
}

type Says = (facts: oracle.Facts, against: Against) => boolean;

const steps = oracle.vocabulary.situations.ballot.values;
const phases = oracle.vocabulary.phases;
const atStep = ({ ballot }: oracle.Facts) => (ballot === null ? -1 : steps.indexOf(ballot));
const atPhase = ({ phase }: oracle.Facts) => (phase === null ? phases.length : phases.indexOf(phase));

const runs = ({ application }: oracle.Facts) => inProcess(application) || application === 'accounted';
const inProcess = (application: oracle.Facts['application']) =>
  application === 'awaitingCode' || application === 'awaitingDecision';
const mosRu = (f: oracle.Facts) => f.fullNameGiven && f.emailGiven && f.phoneGiven;
const documents = (f: oracle.Facts) => f.addressGiven && f.snilsGiven;
/** A way to the ballot is left: on the federal route by an application that runs or can still be filed. */
const canHope = (f: oracle.Facts) =>
  f.route === 'moscow'
    ? f.adult === true
    : f.adult === true &&
      !f.pollingStationApplication &&
      (runs(f) || atPhase(f) < phases.indexOf('filingClosed'));
const canFile = (f: oracle.Facts) =>
  f.route === 'federal' && f.adult === true && !f.pollingStationApplication && !runs(f);
const isGone = (f: oracle.Facts, { why }: Against) =>
  !oracle.reasonsAgainstFiling(f).some((reason) => reason === why);

const boundaries = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'];
const place = (event: string | null) => boundaries.indexOf(event ?? '');
/** The steps of the ballot, each with the place in it that it leads to. */
const leadsTo: Readonly<Record<string, number>> = {
  'ballot.signedIn': 1,
  'conditions.accepted': 2,
  'identity.verified': 3,
  'ballot.issued': 4,
};
const before =
  (step: number, ...events: readonly string[]): Says =>
  (f, { event }) =>
    events.includes(event ?? '') && atStep(f) < step && canHope(f);

/** What has to be so wherever a remedy is given, as its text reads. */
export const whatRemediesSay: Readonly<Record<RemedyId, Says>> = {
  openAccount: (f) => f.route === 'moscow' && !mosRu(f),
  fillDocuments: (f) => f.route === 'moscow' && mosRu(f) === true && !documents(f),
  confirmIdentity: (f) => documents(f) === true && !f.fullAccount,
  confirmAccount: (f) => f.route === 'federal' && !f.account,
  confirmPhone: (f) => f.route === 'federal' && !f.phone,
  checkData: (f) => f.data === 'unchecked' && !f.registerMatch,
  awaitComparison: (f) => f.wait === 'running' && f.answer !== 'afterTik' && !f.registerMatch,
  awaitWait: (f, { event }) => event === 'tik.asked' && f.wait === 'running' && !f.registerMatch,
  askTik: (f) =>
    f.data !== 'unchecked' && f.wait !== 'running' && f.answer !== 'afterTik' && !f.registerMatch,
  awaitTik: (f) => f.answer === 'afterTik' && !f.registerMatch,
  askForAnswer: (f, { why }) => why === 'noAnswerAwaited' && f.answer === 'none' && !f.registerMatch,
  correctData: (f, { why }) => why === 'noWait' && f.wait !== 'running' && !f.registerMatch,
  tryFiling: (f, { event }) => event === 'tik.asked' && !f.reasons.includes('R-52') && !f.registerMatch,
  removed: (f, against) => isGone(f, against) && f.phase !== 'filing',
  tryAgain: (f, against) => isGone(f, against) && f.phase === 'filing',
  fileNow: (f) => canFile(f) && f.phase === 'filing',
  fileOnceOpen: (f) => canFile(f) && f.phase === 'beforeFiling',
  awaitFiling: (f) => f.phase === 'beforeFiling',
  awaitCode: (f, { event }) => event?.startsWith('application.') === true && f.application === 'awaitingCode',
  awaitDecision: (f, { why }) => why === 'notAccounted' && inProcess(f.application),
  onlyAfterRefusal: (f) => inProcess(f.application) && f.phase !== 'voting',
  awaitVoting: (f) => f.phase !== 'voting' && (f.route === 'moscow' || canHope(f)),
  signInFirst: before(1, 'conditions.accepted', 'ballot.left'),
  readConditionsFirst: before(2, 'identity.verified'),
  verifyIdentityFirst: before(3, 'ballot.issued'),
  awaitBallot: before(4, 'ballot.marked'),
  markFirst: before(5, 'vote.pressed'),
  pressFirst: before(6, 'choice.reconsidered', 'choice.confirmed'),
  startAgain: (f, { event }) => atStep(f) >= (leadsTo[event ?? ''] ?? Number.POSITIVE_INFINITY),
  goBackToMark: (f) => f.ballot === 'pressed',
  awaitDate: (f, { event }) =>
    place(event) > atPhase(f) &&
    (event !== 'voting.closed' || ['moscow', 'tver'].includes(f.route) || canHope(f)),
  nothingLeft: (f, { event, why }) =>
    why === 'alreadyDone' &&
    place(event) < 0 &&
    leadsTo[event ?? ''] === undefined &&
    event !== 'vote.pressed' &&
    !(event === 'code.sent' && f.application === 'awaitingDecision' && f.phase === 'filing'),
  datePassed: (f, { event }) => place(event) >= 0 && place(event) < atPhase(f) && f.outcome === null,
  journeyOver: (f) => f.outcome !== null,
  otherRegion: (f, { why }) => why === 'otherRoute' && f.outcome === null,
  alreadyMatching: (f) => f.registerMatch === true,
  correctionCounts: (f) => f.data === 'corrected',
  accountedAlready: (f) => f.route === 'federal' && f.application === 'accounted',
  decisionOnly: (f) => inProcess(f.application) && (f.phase === 'filingClosed' || f.phase === 'voting'),
  filingIsOver: (f) => f.route === 'federal' && f.phase === 'filingClosed' && !runs(f),
  underAgeFederal: (f) => f.route === 'federal' && f.adult === false,
  underAgeMoscow: (f) => f.route === 'moscow' && f.adult === false,
  stationInstead: (f) => f.pollingStationApplication === true,
  notNeededInMoscow: (f) => f.route === 'moscow',
  inPersonOnly: (f) => f.route === 'tver',
  noRemoteVoting: (f) => f.route === 'other',
};
