import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clean } from '../../src/draw/clean.ts';
import { fontFaces } from '../../src/draw/fonts.ts';
import { svg } from '../../src/draw/index.ts';
import { textWidth } from '../../src/draw/measure.ts';
import type { Weight } from '../../src/draw/text-style.ts';
import { launchBrowser } from '../browser.ts';
import { drawFixtures, textsIn } from './drawn.ts';

const drawn = await drawFixtures();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const samples = [
  'Заявление подано',
  'Голосование закончено',
  'application.submitted [isFilingOpen and not meetsConditions]',
  'AVATAR To Yes, Т. Г. «Учтено» № 5 — (ДЭГ)',
  'съешь ещё этих мягких французских булок, да выпей чаю',
  'office ffi fl 0123456789 x²',
  'Zażółć gęślą jaźń',
  'ναι',
];

describe('In a real browser', () => {
  test('texts are as wide as they were measured', async () => {
    const cases = samples.flatMap((text) =>
      ([400, 600] as const).flatMap((weight) => [12, 14].map((size) => ({ text, weight, size }))),
    );
    const css = fontFaces(cases);
    const widths = await page.evaluate(widthsOf, { css, cases });
    for (const [index, { text, weight, size }] of cases.entries()) {
      const measured = textWidth(text, { size, weight: weight as Weight });
      expect(Math.abs(measured - widths[index]!), `${size} px, ${weight}: ${text}`).toBeLessThan(0.5);
    }
  });

  describe.each(drawn)('the SVG of $name', ({ chart, geometry, texts }) => {
    const source = svg(chart, geometry, texts);

    test('is well-formed and shows each text as it was given, never as markup', async () => {
      const read = await page.evaluate(readXml, source);
      expect(read.error).toBe('');
      expect(read.elements).toEqual(
        read.elements.filter((name) => /^(svg|title|desc|style|g|rect|circle|path|text)$/.test(name)),
      );
      const written = textsIn(geometry).flatMap((text) => text.split(' '));
      expect(read.texts.flatMap((text) => text.split(' ')).sort()).toEqual(written.sort());
      expect(read.states).toEqual(chart.states.map(({ id }) => clean(id)));
      expect([...read.transitions].sort()).toEqual(chart.transitions.map(({ id }) => clean(id)).sort());
    });

    test('keeps every text inside the room that the layout gave it', async () => {
      const blocks = geometry.states.flatMap(({ name, details, rows = [] }) => [
        name,
        ...(details ? [details] : []),
        ...rows,
      ]);
      const rooms = [...blocks, ...geometry.edges.flatMap(({ label }) => (label ? [label] : []))].flatMap(
        (room) => room.lines.map((line) => ({ ...line, left: room.x, right: room.x + room.w })),
      );
      await page.setContent(source);
      await page.evaluate(() => document.fonts.ready);
      const shown = await page.evaluate(readExtents);
      expect(shown).toHaveLength(rooms.length);
      for (const room of rooms) {
        const text = shown.find(({ x, y, text }) => x === room.x && y === room.y && text === room.text);
        expect(text, room.text).toBeDefined();
        expect(text!.left, room.text).toBeGreaterThan(room.left - 1);
        expect(text!.right, room.text).toBeLessThan(room.right + 1);
      }
    });
  });

  test('an SVG loads nothing and runs nothing, whatever the labels say', async () => {
    const { chart, geometry, texts } = drawn.find(({ name }) => name === 'markup')!;
    const asked: string[] = [];
    const fresh = await browser.newPage();
    fresh.on('request', (request) => asked.push(request.url()));
    fresh.on('dialog', (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    await fresh.setContent(svg(chart, geometry, texts));
    await fresh.evaluate(() => document.fonts.ready);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await fresh.close();
  });
});

// The functions below run in the page.

interface Case {
  readonly text: string;
  readonly weight: number;
  readonly size: number;
}

async function widthsOf({ css, cases }: { css: string; cases: readonly Case[] }) {
  document.body.innerHTML = `<style>${css}</style><svg xmlns="http://www.w3.org/2000/svg"></svg>`;
  const texts = cases.map(({ text, weight, size }) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    element.textContent = text;
    element.setAttribute('font-family', "'Noto Sans'");
    element.setAttribute('font-weight', String(weight));
    element.setAttribute('font-size', `${size}px`);
    document.querySelector('svg')!.append(element);
    return element;
  });
  await document.fonts.ready;
  return texts.map((element) => element.getComputedTextLength());
}

function readXml(source: string) {
  const xml = new DOMParser().parseFromString(source, 'image/svg+xml');
  const all = [...xml.querySelectorAll('*')];
  const attributes = (name: string) =>
    all.filter((element) => element.hasAttribute(name)).map((element) => element.getAttribute(name) ?? '');
  return {
    error: xml.querySelector('parsererror')?.textContent ?? '',
    elements: all.map((element) => element.localName),
    texts: [...xml.querySelectorAll('text')].map((element) => element.textContent ?? ''),
    states: attributes('data-state'),
    transitions: attributes('data-transition'),
  };
}

function readExtents() {
  const { left: origin } = document.querySelector('svg')!.getBoundingClientRect();
  return [...document.querySelectorAll('text')].map((element) => {
    const { left, right } = element.getBoundingClientRect();
    return {
      x: Number(element.getAttribute('x')),
      y: Number(element.getAttribute('y')),
      text: element.textContent ?? '',
      left: left - origin,
      right: right - origin,
    };
  });
}
