import { texts } from '../../../machines/texts.ts';
import type { Description, Language } from '../../embed/index.ts';
import type { Told } from '../logic/told.ts';
import type { Words } from '../words/index.ts';

/**
 * What has changed, in a sentence or two for those who hear the page.
 * @param time the present time in words
 */
export function announcement(
  { kind, calendar }: Told,
  { title, reasons, outcome }: Description,
  words: Words,
  lang: Language,
  time: string,
): string {
  const { say } = words;
  const sentences = [];
  if (calendar.length > 0) {
    sentences.push(say.calendar(calendar.map((key) => texts.events[key].name[lang]).join(words.listEnd)));
  }
  if (kind === 'refused') sentences.push(say.refused(reasons.length));
  if (kind === 'closed') sentences.push(say.closed);
  if (kind === 'time' && calendar.length === 0) return say.time(time);
  if (kind === 'begun') sentences.push(say.begun(title));
  else sentences.push(outcome === null ? say.now(title) : say.outcome(title));
  return sentences.join(' ');
}
