import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { picture, svg } from '../../src/draw/index.ts';
import { drawFixtures } from './drawn.ts';

const drawn = await drawFixtures();
const named = (name: string) => drawn.find((one) => one.name === name)!;

/** The values of an attribute, in order, as an XML reader would give them for ids without special characters. */
function values(text: string, attribute: string): readonly string[] {
  return [...text.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1]!);
}

function group(text: string, attribute: string, id: string): string {
  return text.split('\n').find((line) => line.startsWith(`<g ${attribute}="${id}"`)) ?? '';
}

describe.each(drawn.filter(({ name }) => name !== 'markup'))('The SVG of $name', (one) => {
  const { chart, geometry, texts } = one;
  const text = svg(chart, geometry, texts);

  test('has one group for every state', () => {
    expect(values(text, 'data-state')).toEqual(chart.states.map(({ id }) => id));
  });

  test('has one group for every transition', () => {
    expect([...values(text, 'data-transition')].sort()).toEqual(chart.transitions.map(({ id }) => id).sort());
  });

  test('is the same when it is written again', () => {
    expect(svg(chart, geometry, texts)).toBe(text);
  });

  test('has each id once', () => {
    const ids = values(text, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('An SVG', () => {
  const { chart, geometry, texts } = named('parallel');

  test('names and describes itself in the language of its texts', () => {
    const text = svg(chart, geometry, { ...texts, language: 'ru' });
    expect(text).toMatch(/^<svg [^>]*role="img" lang="ru" aria-labelledby="(\S+) (\S+)"/);
    expect(text).toContain('<title id="statechart-parallel-title">parallel</title>');
    expect(text).toContain('Состояний: 10, переходов: 6.');
  });

  test('takes a title, a description and a prefix for its ids', () => {
    const text = svg(chart, geometry, texts, { title: 'A & B', description: 'what it shows', idPrefix: 'x' });
    expect(text).toContain('<title id="x-title">A &amp; B</title>');
    expect(text).toContain('<desc id="x-desc">what it shows</desc>');
  });

  test('embeds only the font files that its texts need, or none', () => {
    const faces = (name: string) => svgOf(name).match(/@font-face/g)?.length ?? 0;
    expect(faces('parallel')).toBe(2);
    expect(faces('longRussian')).toBe(4);
    expect(svg(chart, geometry, texts, { font: 'none' })).not.toContain('@font-face');
    expect(svg(chart, geometry, texts, { font: 'none' }).length).toBeLessThan(15_000);
  });

  test('shows by more than colour what is final, parallel, automatic and refused', () => {
    const box = (id: string) => group(svgOf('parallel'), 'data-state', id);
    expect(box('parallel.editing.text.written').match(/<rect/g)).toHaveLength(2);
    expect(box('parallel.saved').match(/<rect/g)).toHaveLength(1);
    expect(box('parallel.editing.clock')).toContain('class="region"');
    expect(svgOf('parallel')).toMatch(/\.region>\.box\{stroke-dasharray/);
    const refused = svg(chart, geometry, texts, {
      emphasis: (id) => (id.includes('/AGAIN/') ? 'refusal' : 'plain'),
    });
    expect(group(refused, 'data-transition', 'parallel.saved/AGAIN/0')).toContain(
      'class="transition refusal"',
    );
    expect(refused.match(/class="transition refusal"/g)).toHaveLength(1);
    expect(refused).toMatch(/\.refusal \.line\{[^}]*stroke-dasharray/);
    const automatic = group(svgOf('automatic'), 'data-transition', 'automatic.checking/xstate.always/1');
    expect(automatic).toContain('class="transition always"');
    expect(automatic).toContain('>always</text>');
  });

  test('interrupts a line where its label stands', () => {
    const { edges } = named('nested').geometry;
    const { transition, label } = edges.find((edge) => edge.transition.includes('/TOGGLE/'))!;
    const path = /class="line" d="([^"]*)"/.exec(group(svgOf('nested'), 'data-transition', transition))![1]!;
    expect(path.match(/M/g)).toHaveLength(2);
    expect(label!.h).toBeGreaterThan(0);
  });

  test('marks where an arrow to an inner state begins', () => {
    expect(group(svgOf('nested'), 'data-transition', 'nested.on/RESET/0')).toContain('<circle');
    expect(group(svgOf('nested'), 'data-transition', 'nested.on/TOGGLE/0')).not.toContain('<circle');
  });

  test('has no attribute that a strict content security policy would refuse', () => {
    for (const { name } of drawn) expect(svgOf(name)).not.toMatch(/ (?:style|on\w+|href|xlink:href)="/);
  });

  test('has enough contrast between every text and every ground', () => {
    const colours = new Map(
      [...svgOf('parallel').matchAll(/var\(--statechart-([\w-]+),(#[0-9a-f]+)\)/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
    for (const ink of ['ink', 'quiet', 'refusal']) {
      for (const ground of ['paper', 'state', 'inside', 'nested']) {
        expect(contrast(colours.get(ink)!, colours.get(ground)!), `${ink} on ${ground}`).toBeGreaterThan(4.5);
      }
    }
  });

  test('refuses the layout of another chart', () => {
    expect(() => svg(chart, named('nested').geometry, texts)).toThrow(
      'a state "nested" that is not in the chart',
    );
  });

  function svgOf(name: string): string {
    const one = named(name);
    return svg(one.chart, one.geometry, one.texts);
  }
});

describe('A picture for a page', () => {
  const { chart, geometry, texts } = named('history');

  test('is the SVG without its font', () => {
    expect(picture(chart, geometry, texts, { css: '\n' })).toBe(
      svg(chart, geometry, texts, { font: 'none' }),
    );
  });

  test('takes rules of a style sheet, which cannot end the style element', () => {
    const text = picture(chart, geometry, texts, { css: '</style><script>' });
    expect(text).toContain('<style>&lt;/style>&lt;script>');
  });

  test('is drawn by code that needs neither Node nor a package', () => {
    const start = join(dirname(fileURLToPath(import.meta.url)), '../../src/draw/picture.ts');
    expect(outsideImports(start).filter((name) => !name.startsWith('.'))).toEqual([]);
  });
});

/** What a module and the modules that it needs import, types left out. */
function outsideImports(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )(?:[^;']*from )?'([^']+)'/gm),
  ];
  return imports.flatMap(([, name = '']) =>
    name.startsWith('.') ? [name, ...outsideImports(join(dirname(file), name), seen)] : [name],
  );
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
