import { html, nothing, svg, type TemplateResult } from 'lit';
import { picture } from '../../../draw/picture.ts';
import { viewWords } from '../../../views/words.ts';
import { type BookletPicture, numbered } from '../../logic/booklet/pictures.ts';
import { around } from '../../logic/model.ts';
import { type Shown, stateName, transitionName } from '../part.ts';
import type { Entry } from './front.ts';
import { svgOf } from './svg-of.ts';

/** The pictures in the contents, one with the title of another with the name of the state around it. */
export function pictureEntries(shown: Shown, pictures: readonly BookletPicture[]): readonly Entry[] {
  const titles = pictures.map((one) => titleOf(shown, one));
  return pictures.map(({ view, page }, index) => {
    const title = titles[index]!;
    const { parent } = shown.model.states.get(view.root)!;
    const shared = parent !== null && titles.filter((other) => other === title).length > 1;
    return { title: shared ? `${title} (${stateName(shown, parent)})` : title, page };
  });
}

/** Every picture with a heading, each sheet of it on a page of its own. */
export function pictureSheets(shown: Shown, pictures: readonly BookletPicture[]): readonly TemplateResult[] {
  return pictures.flatMap((one) => {
    const whole = drawn(shown, one, pictures);
    return one.sheets.map(({ lying, scale, part, map }, index) => {
      const shownPart = whole.cloneNode(true) as SVGSVGElement;
      shownPart.setAttribute('viewBox', `${part.x} ${part.y} ${part.w} ${part.h}`);
      shownPart.setAttribute('width', String(part.w * scale));
      shownPart.setAttribute('height', String(part.h * scale));
      return html`
        <section class=${['sheet', ...(lying ? ['lying'] : []), ...(map ? ['map'] : [])].join(' ')}>
<div>          <p class="place">${partsOf(one, index)} ${[placeOf(shown, one), ...remarksOn(shown, one, index)].filter(Boolean).join(' · ')}</p>
          <h2>${titleOf(shown, one)}</h2>
          ${shownPart}
</div>        </section>
      `;
    });
  });
}

function drawn(shown: Shown, one: BookletPicture, pictures: readonly BookletPicture[]): SVGSVGElement {
  const { language, words, model } = shown;
  const geometry = numbered(one, pictures, { ...viewWords[language], inside: words.booklet.inside });
  const texts = {
    language,
    state: (id: string) => stateName(shown, id),
    transition: (id: string) => transitionName(shown, id),
  };
  return svgOf(
    picture(one.view.chart, geometry, texts, {
      title: titleOf(shown, one),
      idPrefix: `page-${one.page}`,
      emphasis: (id) => (model.refusals.has(id) ? 'refusal' : 'plain'),
    }),
  );
}

function titleOf(shown: Shown, { view }: BookletPicture): string {
  const isWhole = view.root === shown.model.machine.chart.states[0]!.id;
  return isWhole ? shown.words.booklet.overview : stateName(shown, view.root);
}

/** Where in the tree of states the picture's inside lies. */
function placeOf(shown: Shown, { view }: BookletPicture): string {
  return around(shown.model, view.root)
    .map((id) => stateName(shown, id))
    .join(' › ');
}

/** The sheets of a divided picture side by side, the one at hand filled. */
function partsOf({ sheets, geometry: { width, height } }: BookletPicture, index: number) {
  if (sheets.length === 1 || sheets[index]!.map) return nothing;
  return html`
    <svg class="parts" aria-hidden="true" viewBox=${`0 0 ${width} ${height}`}>
      ${sheets.map(({ part: { x, y, w, h }, map }, at) =>
        map
          ? nothing
          : svg`<rect class=${at === index ? 'at-hand' : ''} x=${x} y=${y} width=${w} height=${h} />`,
      )}
    </svg>
  `;
}

function remarksOn({ words }: Shown, { sheets, page }: BookletPicture, index: number): readonly string[] {
  const { scale, map } = sheets[index]!;
  if (map) return [words.booklet.map(page + 1, page + sheets.length - 1)];
  return [
    ...(sheets.length > 1 ? [words.booklet.part(index, sheets.length - 1)] : []),
    ...(scale < 1 ? [words.booklet.shrunk(Math.round(100 * scale))] : []),
  ];
}
