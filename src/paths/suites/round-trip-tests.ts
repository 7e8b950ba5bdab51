import type { StateSpace } from '../../space/index.ts';
import type { RoundTrips } from '../criteria/round-trips.ts';
import type { Move, TestPath } from '../suite.ts';

/**
 * Adds round trips to tests that visit every configuration on a cycle: at the first visit its shortest, if no test has one
 * from there yet; twice around where others on the way lack one too, since every one of them is then closed.
 */
export function withRoundTrips(
  { starts }: StateSpace,
  trips: RoundTrips,
  tests: readonly TestPath[],
): readonly TestPath[] {
  const done = new Set<number>();
  const itemAt = (configuration: number) => trips.visits.at(configuration)[0];
  return tests.map((test) => {
    const moves: Move[] = [];
    const close = (configuration: number) => {
      const item = itemAt(configuration);
      if (item === undefined || done.has(item)) return;
      const trip = trips.shortest(configuration);
      const lacking = trip.filter(({ to }) => !done.has(itemAt(to)!)).length;
      const added = lacking > 1 ? [...trip, ...trip] : trip;
      moves.push(...added);
      for (const each of trips.closedBy(configuration, added)) done.add(each);
    };
    close(starts[test.start]!);
    for (const move of test.moves) {
      moves.push(move);
      close(move.to);
    }
    for (const each of trips.closedBy(starts[test.start]!, moves)) done.add(each);
    return { start: test.start, moves };
  });
}
