import { describe, expect, test } from 'vitest';
import { alphabet } from '../../machines/model/events.ts';
import { eventsOf, everythingFor } from './chart.ts';
import { accounted, ready, untilPressed, untilVoting, voter } from './voter.ts';

describe('the status «Учтено»', () => {
  test('means that the voter can vote remotely once voting opens (R-22)', () => {
    const counted = accounted();
    expect(counted.sees).toMatchObject({ mayVote: false, situations: { application: 'accounted' } });
    expect(counted.finds('ballot.signedIn')).toBe('votingNotOpen');
    counted.sends(...untilVoting);
    expect(counted.sees).toMatchObject({ mayVote: true, situations: { ballot: 'notSignedIn' } });
    expect(counted.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
    expect(eventsOf('R-22')).toEqual(['application.accounted']);
  });

  test('is the only one that does: «в обработке» opens no ballot, with the code or without (R-22, D-14)', () => {
    const inProcess = voter(ready).sends('filing.opened', 'application.submitted', ...untilVoting);
    for (const steps of [[], ['code.sent']] as const) {
      inProcess.sends(...steps);
      expect(inProcess.sees.mayVote).toBe(false);
      expect(inProcess.finds('ballot.signedIn')).toBe('notAccounted');
      inProcess.tries('ballot.signedIn', 'choice.confirmed');
    }
    expect(inProcess.sends('application.accounted').sees.mayVote).toBe(true);
  });

  test('lets no second application through, and stays as it is (R-57)', () => {
    const again = accounted().tries('application.submitted');
    expect(again.sees).toMatchObject({ reasons: ['R-57'], situations: { application: 'accounted' } });
    again.sends('filing.closed').tries('application.submitted');
    expect(again.sees.reasons).toEqual(['R-56', 'R-57']);
    expect(again.sends('voting.opened').sees).toMatchObject({ mayVote: true, reasons: ['R-56', 'R-57'] });
    expect(again.finds('application.submitted')).toBe('filingOver');
  });

  test('is the commission’s last word: no other decision and no second code follows (R-22, D-14)', () => {
    for (const step of ['application.accounted', 'application.refused', 'code.sent'] as const) {
      expect(accounted().finds(step)).toBe('alreadyDone');
    }
  });

  test('is not withdrawn and not given up for paper: only the opening of voting leads out of it (D-27, D-42)', () => {
    const space = everythingFor({ ...ready, registerMatch: false });
    const isAccounted = (index: number) => space.configurations[index]!.states.includes('accounted');
    const leaving = space.configurations.flatMap(({ index, steps }) =>
      isAccounted(index) ? steps.filter(({ to }) => !isAccounted(to)) : [],
    );
    expect(leaving.length).toBeGreaterThan(0);
    expect(new Set(leaving.map(({ event }) => alphabet[event]!.key))).toEqual(new Set(['voting.opened']));
  });

  test('that comes while voting is open already lets the voter vote at once (R-22, D-40)', () => {
    const late = voter(ready).sends('filing.opened', 'application.submitted', 'code.sent', ...untilVoting);
    expect(late.sends('application.accounted').finds('ballot.signedIn')).toBe('available');
    expect(late.sends(...untilPressed, 'choice.confirmed').sees.outcome).toBe('voted');
  });

  test('with no vote by the end of voting ends the journey as ready, not voted (R-22, D-26)', () => {
    expect(accounted().sends(...untilVoting, 'voting.closed').sees.outcome).toBe('readyDidNotVote');
  });
});
