import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { ballotMachine } from '../../machines/ballot/machine.ts';
import { ballotTexts } from '../../machines/ballot/texts.ts';
import { observe } from '../../machines/journey/observation.ts';
import { alphabet } from '../../machines/model/events.ts';
import { eventsOf, everythingFor, statesOf } from './chart.ts';
import {
  accounted,
  atTheBallot,
  ballotEvents,
  everyEvent,
  muscovite,
  other,
  ready,
  tver,
  untilPressed,
  untilVoting,
  voter,
} from './voter.ts';

/** Everything that can happen to a Moscow voter and to a federal one. */
const space = everythingFor(muscovite, ready);

const atTheFederalBallot = () => accounted().sends(...untilVoting);

/** A federal voter on the ballot after the first so many steps. */
const afterSteps = (count: number) => atTheFederalBallot().sends(...untilPressed.slice(0, count));

describe('the way to the ballot', () => {
  test('is open to the regions with ДЭГ only, and to both of their routes (R-61, D-06)', () => {
    for (const voting of atTheBallot()) expect(voting.finds('ballot.signedIn')).toBe('available');
    for (const profile of [tver, other]) {
      const outside = voter({ ...profile, adult: true }).sends('filing.opened', 'filing.closed');
      for (const step of ballotEvents) expect(outside.finds(step)).toBe('otherRoute');
      outside.sends('voting.opened').tries(...ballotEvents);
      expect(outside.sees.mayVote).toBe(false);
      expect(outside.sees.situations).not.toHaveProperty('ballot');
    }
  });

  test('is closed by the voting window itself, the stage alone included (R-39)', () => {
    const actor = createActor(ballotMachine, { input: ready }).start();
    const signingIn = () => observe(actor.getSnapshot()).events['ballot.signedIn'];
    for (const boundary of ['filing.opened', 'filing.closed', 'voting.opened'] as const) {
      expect(signingIn()).toBe('votingNotOpen');
      actor.send({ type: boundary });
    }
    expect(signingIn()).toBe('available');
    actor.send({ type: 'voting.closed' });
    expect(signingIn()).toBe('ended');
  });

  test('begins with signing in to the ДЭГ portal, and nothing of the ballot comes before it (R-40)', () => {
    for (const voting of atTheBallot()) {
      expect(voting.open).toEqual(['ballot.signedIn', 'voting.closed']);
      for (const step of ballotEvents.slice(1)) expect(voting.finds(step)).toBe('earlierStep');
      expect(voting.sends('ballot.signedIn').sees.situations.ballot).toBe('signedIn');
      expect(voting.finds('ballot.signedIn')).toBe('alreadyDone');
    }
    expect(ballotTexts.states.signedIn.about.ru).toContain('с учётной записью портала Госуслуг');
  });

  test('then asks to read the technical conditions (R-41)', () => {
    expect(afterSteps(1).open).toEqual(['conditions.accepted', 'ballot.left', 'voting.closed']);
    expect(afterSteps(2).sees.situations.ballot).toBe('conditionsAccepted');
    expect(afterSteps(2).finds('conditions.accepted')).toBe('alreadyDone');
    expect(eventsOf('R-41')).toEqual(['conditions.accepted']);
  });

  test('then asks to confirm identity, which is not skipped (R-42)', () => {
    expect(afterSteps(2).open).toEqual(['identity.verified', 'ballot.left', 'voting.closed']);
    expect(afterSteps(2).finds('ballot.issued')).toBe('earlierStep');
    expect(afterSteps(3).sees.situations.ballot).toBe('identityVerified');
    expect(eventsOf('R-42')).toEqual(['identity.verified']);
  });

  test('then the portal gives access to the ballot, and only then can it be marked (R-43)', () => {
    expect(afterSteps(3).open).toEqual(['ballot.issued', 'ballot.left', 'voting.closed']);
    expect(afterSteps(3).finds('ballot.marked')).toBe('earlierStep');
    expect(afterSteps(4).sees.situations.ballot).toBe('issued');
    expect(alphabet.find(({ key }) => key === 'ballot.issued')?.actor).toBe('portal');
  });

  test('is the same for Moscow and the others; signing in differs in the account, which only the text says (D-06, F-03)', () => {
    const [moscow, federal] = atTheBallot();
    for (const step of [...untilPressed, 'choice.confirmed'] as const) {
      const ofBallot = (at: typeof moscow) => [
        at!.sees.situations.ballot,
        ballotEvents.map((event) => at!.finds(event)),
      ];
      expect(ofBallot(moscow)).toEqual(ofBallot(federal));
      moscow!.sends(step);
      federal!.sends(step);
    }
    expect([moscow!.sees.outcome, federal!.sees.outcome]).toEqual(['voted', 'voted']);
    expect(eventsOf('F-03')).toEqual(['ballot.signedIn']);
    expect(alphabet.filter(({ type }) => type === 'ballot.signedIn').map(({ event }) => event)).toEqual([
      { type: 'ballot.signedIn' },
    ]);
    const { about } = ballotTexts.states.signedIn;
    expect(about.ru).toMatch(/Госуслуг.*из Москвы.*mos\.ru/);
    expect(about.en).toMatch(/Gosuslugi.*Moscow voter.*mos\.ru/);
  });
});

describe('the ballot', () => {
  test('takes one mark, which can be changed; that there is a mark is all that is known of it (R-44, D-24)', () => {
    expect(afterSteps(4).open).toEqual(['ballot.marked', 'ballot.left', 'voting.closed']);
    expect(afterSteps(4).finds('vote.pressed')).toBe('earlierStep');
    const marked = afterSteps(5);
    const once = marked.configuration;
    expect(marked.sees.situations.ballot).toBe('marked');
    expect(marked.sends('ballot.marked').configuration).toBe(once);
    expect(eventsOf('R-44')).toEqual(['ballot.marked']);
  });

  test('is not cast by the button «Проголосовать»: the choice is still to be confirmed (R-45, D-24)', () => {
    const marked = afterSteps(5);
    expect(marked.open).toEqual(['ballot.marked', 'vote.pressed', 'ballot.left', 'voting.closed']);
    expect(marked.finds('choice.confirmed')).toBe('earlierStep');
    marked.sends('vote.pressed');
    expect(marked.sees).toMatchObject({ outcome: null, situations: { ballot: 'pressed' } });
    expect(marked.finds('vote.pressed')).toBe('alreadyDone');
    expect(marked.open).toEqual(['choice.reconsidered', 'choice.confirmed', 'ballot.left', 'voting.closed']);
    expect(eventsOf('R-45')).toEqual(['vote.pressed']);
  });

  test('can be gone back to with «Изменить выбор», the mark standing (F-08, D-24)', () => {
    const pressed = afterSteps(6);
    expect(pressed.finds('ballot.marked')).toBe('reconsiderFirst');
    pressed.sends('choice.reconsidered');
    expect(pressed.sees.situations.ballot).toBe('marked');
    expect(pressed.finds('vote.pressed')).toBe('available');
    pressed.sends('ballot.marked', 'vote.pressed', 'choice.confirmed');
    expect(pressed.sees.outcome).toBe('voted');
    expect(eventsOf('F-08')).toEqual(['choice.reconsidered', 'choice.confirmed']);
    expect(ballotTexts.states.pressed.about.ru).toContain('«Изменить выбор»');
  });

  test('is cast by confirming the choice, and by nothing else that can happen (R-46, D-24)', () => {
    const casting = space.configurations.flatMap(({ states, steps }) =>
      steps
        .filter(({ to }) => space.configurations[to]!.states.includes('voted'))
        .map(({ event }) => [alphabet[event]!.key, states.includes('pressed')]),
    );
    expect(casting.length).toBeGreaterThan(0);
    for (const step of casting) expect(step).toEqual(['choice.confirmed', true]);
  });

  test('can be left from every step, and the voter comes back to signing in without the mark (D-25, D-43)', () => {
    for (let steps = 1; steps <= untilPressed.length; steps++) {
      const left = afterSteps(steps).sends('ballot.left');
      expect(left.configuration).toBe(atTheFederalBallot().configuration);
      expect(left.finds('ballot.left')).toBe('earlierStep');
      left.sends(...untilPressed.slice(0, 4));
      expect(left.finds('vote.pressed')).toBe('earlierStep');
      expect(left.sends('ballot.marked', 'vote.pressed', 'choice.confirmed').sees.outcome).toBe('voted');
    }
  });

  test('that was left can be come back to only while voting is open (D-25, D-26)', () => {
    const left = afterSteps(5).sends('ballot.left', 'voting.closed');
    expect(left.sees.outcome).toBe('readyDidNotVote');
    left.tries(...ballotEvents);
  });

  test('can be filled in on any device: none is asked for, and another one goes on where the first stopped (R-02, D-25)', () => {
    expect([...everyEvent, ...Object.keys(ready)].join()).not.toMatch(/device|smartphone|tablet|computer/i);
    expect(statesOf('R-02')).toEqual(['ballot']);
    expect(ballotTexts.states.ballot.about.ru).toContain('с любого смартфона, планшета или компьютера');
    for (const onThePhone of atTheBallot()) {
      const onTheTablet = onThePhone.sends('ballot.signedIn', 'ballot.left').restored();
      expect(onTheTablet.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
    }
  });
});

describe('a cast vote', () => {
  test('after the choice is confirmed no event opens anything (R-46, D-24)', () => {
    for (const voting of atTheBallot()) {
      const voted = voting.sends(...untilPressed, 'choice.confirmed');
      expect(voted.sees.outcome).toBe('voted');
      const before = voted.configuration;
      for (const event of everyEvent) {
        expect(voted.finds(event)).toBe('ended');
        voted.tries(event);
      }
      expect(voted.configuration).toBe(before);
      expect(voted.sees).toMatchObject({ outcome: 'voted', phase: null, mayVote: false });
      expect(voted.standsIn).toEqual(['journey', 'voted']);
    }
  });

  test('stays final after the journey is saved and restored (R-46)', () => {
    for (const voting of atTheBallot()) {
      const restored = voting.sends(...untilPressed, 'choice.confirmed').restored();
      expect(restored.sees.outcome).toBe('voted');
      expect(restored.open).toEqual([]);
      restored.tries(...everyEvent);
      expect(restored.restored().sees.outcome).toBe('voted');
    }
  });

  test('has no way out in anything that can happen (R-46)', () => {
    const cast = space.configurations.filter(({ states }) => states.includes('voted'));
    expect(cast.length).toBeGreaterThan(0);
    for (const { steps, done, snapshot } of cast) {
      expect({ steps, done, status: snapshot.status }).toEqual({ steps: [], done: true, status: 'done' });
    }
  });
});
