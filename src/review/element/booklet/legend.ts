import { html } from 'lit';
import { edgeGroup, initialMark, rowGroup, stateGroup } from '../../../draw/groups.ts';
import { styles } from '../../../draw/sizes.ts';
import type { BoxKind, TextBlock } from '../../../draw/types.ts';
import type { Words } from '../../words.ts';
import type { Shown } from '../part.ts';
import type { Section } from './section.ts';
import { svgOf } from './svg-of.ts';

type Sign = keyof Words['booklet']['signs'];

const [width, height] = [72, 40];
const line = [
  { x: 6, y: height / 2 },
  { x: width - 6, y: height / 2 },
];

/** What the signs of the pictures mean, drawn as the pictures draw them. */
export function legend({ words }: Shown): Section {
  return {
    title: words.booklet.legend,
    body: html`
      <ul class="signs">
        ${(Object.keys(words.booklet.signs) as Sign[]).map(
          (sign) => html`<li>${svgOf(drawn(sign))} <span>${words.booklet.signs[sign]}</span></li>`,
        )}
      </ul>
    `,
  };
}

function drawn(sign: Sign): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="statechart" aria-hidden="true" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}">${groupOf(sign)}</svg>`
  );
}

function groupOf(sign: Sign): string {
  switch (sign) {
    case 'initial':
      return initialMark({ state: '', target: '', x: 11, y: height / 2, r: 5, line });
    case 'event':
      return edgeGroup({ transition: '', lines: [line] }, []);
    case 'always':
    case 'refusal':
      return edgeGroup({ transition: '', lines: [line] }, [sign]);
    case 'row':
      return box('atomic') + rowGroup({ transition: '', ...block(16, 12, '…') }, []);
    case 'bundle':
      return box(sign, '• …');
    default:
      return box(sign);
  }
}

function box(kind: BoxKind, name = ''): string {
  const details = kind === 'folded' ? { details: block(12, 12, '') } : {};
  return stateGroup(
    { id: '', kind, x: 4, y: 3, w: width - 8, h: height - 6, name: block(16, 10, name), ...details },
    [],
  );
}

function block(x: number, y: number, text: string): TextBlock {
  const { size, lineHeight } = styles.label;
  return { x, y, w: 40, h: lineHeight, anchor: 'start', lines: [{ x: x + 14, y: y + size, text }] };
}
