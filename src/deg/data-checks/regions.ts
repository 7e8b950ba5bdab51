import { OTHER_REGISTRATION, routeOf } from '../../../machines/index.ts';
import { type DataCheckRun, differing, type Grounds, type Wrong } from './grounds.ts';

/** The list of regions as the leaflet prints it, from its heading to the end, without commas and empty lines. */
function printedRegions({ leaflet }: Grounds): readonly string[] {
  const heading = leaflet.findIndex((line) => line.startsWith('* Жители каких регионов'));
  return leaflet
    .slice(heading + 1)
    .map((line) => line.replace(/,$/, '').trim())
    .filter((line) => line !== '');
}

/** D-32. */
export const regionsAsPrinted: DataCheckRun = (grounds) => {
  const printed = printedRegions(grounds);
  const names = grounds.election.regions.map(({ name }) => name);
  return [
    ...differing(
      'regions',
      'How many regions the leaflet lists (29 by the reading of it)',
      29,
      printed.length,
    ),
    ...differing('regions', 'The list of regions', printed, names),
    ...grounds.election.regions.flatMap(({ name, route }) =>
      differing(name, 'The order', name === 'Москва' ? 'moscow' : 'federal', route),
    ),
  ];
};

/** D-31, D-33, D-34. */
export const registrationDecides: DataCheckRun = (grounds) => {
  const { election, texts } = grounds;
  const named = /жителям (\S+) области;/;
  const tver = grounds.leaflet.some((line) => named.exec(line)?.[1] === 'Тверской');
  const unknown = ['временная регистрация', '', 'Омская область', 'Москва ', 'москва'];
  return [
    ...differing('tver', 'Tver Oblast is named apart', true, tver),
    ...differing('tver', 'The name of the region named apart', 'Тверская область', election.tver.name),
    ...printedRegions(grounds).flatMap((name) =>
      differing(name, 'The route', name === 'Москва' ? 'moscow' : 'federal', routeFound(grounds, name)),
    ),
    ...differing('tver', 'The route of Tver Oblast', 'tver', routeFound(grounds, 'Тверская область')),
    ...differing(
      'other',
      'The route of a region not named',
      'other',
      routeFound(grounds, OTHER_REGISTRATION),
    ),
    ...unknown.flatMap((name) =>
      differing(`«${name}»`, 'A registration that the model does not know', null, routeFound(grounds, name)),
    ),
    ...outOfScope(texts.states.voter.about),
  ];
};

function routeFound({ election }: Grounds, registration: string): string | null {
  try {
    return routeOf(election, registration);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** D-34: what the model leaves out is told. */
function outOfScope({ ru, en }: { readonly ru: string; readonly en: string }): readonly Wrong[] {
  const told = /Временная регистрация, отсутствие регистрации/.test(ru) && /Temporary registration/.test(en);
  return differing('voter', 'Temporary registration and none are told to be out of scope', true, told);
}
