import { eventText } from '../../../machines/texts.ts';
import { pathId, pathName } from '../../../src/paths/index.ts';
import type { Difference } from './job.ts';
import type { Tree } from './tree.ts';

/** The path after which a page showed something else, by id and name, with the lines that differ. */
export function differenceText({ profile }: Tree, { path, expected, found, replay }: Difference): string {
  const id = pathId(
    JSON.stringify(profile),
    path.map((key) => [key]),
    'shown',
  );
  const name = pathName(path, 'shown', {
    event: (key) => eventText(key).name.ru,
    end: () => 'на странице иное',
  });
  const [wanted, got] = [expected, found].map((text) => text.split('\n'));
  const lost = wanted!.filter((line) => !got!.includes(line)).map((line) => `- ${line}`);
  const added = got!.filter((line) => !wanted!.includes(line)).map((line) => `+ ${line}`);
  const order = lost.length + added.length === 0 ? ['the same lines in another order'] : [];
  const how = replay ? ' (replayed from the start)' : '';
  return [`${id} «${name}»${how}: ${path.join(', ')}`, ...lost, ...added, ...order].join('\n');
}
