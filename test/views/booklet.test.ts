import { describe, expect, test } from 'vitest';
import type { Geometry } from '../../src/draw/index.ts';
import { bookletPages, type View } from '../../src/views/index.ts';
import { nested } from './machines.ts';

const chart = nested(2, 2, 3);
const paper = { w: 100, h: 100 };

/** As if every box took 10 px of a picture's height. */
const tall =
  (width: number) =>
  async ({ boxes }: View): Promise<Geometry> => ({
    width,
    height: 10 * boxes.size,
    states: [],
    edges: [],
    initials: [],
  });

const told = (pages: Awaited<ReturnType<typeof bookletPages>>) =>
  pages.map(({ spec, fits }) => [spec.id, ...spec.folded, fits]);

describe('The pages of a booklet', () => {
  test('are one a state where all fit', async () => {
    const from = ['nested.part0', 'nested.part1.group0'];
    expect(told(await bookletPages(chart, from, [tall(50)], [paper]))).toEqual([
      ['alone:nested.part0', true],
      ['alone:nested.part1.group0', true],
    ]);
  });

  test('give a state that makes its page too high a page of its own, after it', async () => {
    // The root with all inside has 19 boxes; without one part's inside 11; without both parts' 3.
    expect(told(await bookletPages(chart, ['nested'], [tall(50)], [paper]))).toEqual([
      ['alone:nested', 'nested.part0', 'nested.part1', true],
      ['alone:nested.part0', true],
      ['alone:nested.part1', true],
    ]);
  });

  test('are never laid out with so many states that they would hardly fit', async () => {
    const tried: string[][] = [];
    const small = async (view: View) => {
      tried.push([...view.folded]);
      return tall(50)({ ...view, boxes: new Map() });
    };
    const many = nested(1, 4, 12);
    const [first] = await bookletPages(many, ['nested.part0'], [small], [paper]);
    // 48 states without an inside; with two groups folded 26, the two folded ones among them.
    expect(tried[0]).toEqual(['nested.part0.group0', 'nested.part0.group1']);
    expect(first!.spec.folded).toEqual(tried[0]);
  });

  test('are upright or lying', async () => {
    const lying = { w: 300, h: 90 };
    expect(told(await bookletPages(chart, ['nested.part0'], [tall(200)], [paper, lying]))).toEqual([
      ['alone:nested.part0', true],
    ]);
  });

  test('are the same in all languages: the largest picture decides', async () => {
    const twice = async (view: View) => ({ ...(await tall(50)(view)), height: 20 * view.boxes.size });
    expect(told(await bookletPages(chart, ['nested.part0'], [tall(50), twice], [paper]))).toEqual([
      ['alone:nested.part0', 'nested.part0.group0', 'nested.part0.group1', true],
      ['alone:nested.part0.group0', true],
      ['alone:nested.part0.group1', true],
    ]);
  });

  test('say of a state that is too large even with all folded that it is', async () => {
    expect(told(await bookletPages(chart, ['nested.part0.group0'], [tall(500)], [paper]))).toEqual([
      ['alone:nested.part0.group0', false],
    ]);
  });
});
