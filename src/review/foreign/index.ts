import type { ReviewData, ReviewMachine } from '../data.ts';
import { same } from './texts.ts';
import { foreignWords } from './words.ts';

export { exploredForeign, foreignMachine } from './machine.ts';

/**
 * The data of a page with machines that bring no texts.
 * @param beside the data of a page that they are added to; it keeps its title, notices and sources
 */
export function withForeign(machines: readonly ReviewMachine[], beside: ReviewData | null): ReviewData {
  const page: ReviewData = beside ?? {
    // Most names of machines are in English.
    language: 'en',
    title: foreignWords.title(machines.map(({ name }) => name.en).join(', ')),
    notices: [foreignWords.notice],
    machines: [],
    sources: {},
    actors: {},
    refusal: foreignWords.refusal,
    document: null,
    tests: null,
  };
  return {
    ...page,
    machines: apart([...page.machines, ...machines]),
    actors: { ...page.actors, ...foreignWords.actors },
  };
}

/** The page tells machines apart by their ids; of two with the same one, the second gets another. */
function apart(machines: readonly ReviewMachine[]): readonly ReviewMachine[] {
  const used = new Set<string>();
  return machines.map((machine) => {
    let { id } = machine;
    for (let number = 2; used.has(id); number++) id = `${machine.id} ${number}`;
    used.add(id);
    return id === machine.id ? machine : { ...machine, id, name: same(id) };
  });
}
