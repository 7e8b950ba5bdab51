import { describe, expect, test } from 'vitest';
import { arrowhead, cutOut, pathData } from '../../src/draw/paths.ts';

const corner = [
  { x: 0, y: 0 },
  { x: 0, y: 50 },
  { x: 40, y: 50 },
];

describe('A line as path data', () => {
  test('has softened corners', () => {
    expect(pathData(corner)).toBe('M0 0L0 45Q0 50 5 50L40 50');
  });

  test('softens a corner no further than half of the shorter side', () => {
    expect(
      pathData([
        { x: 0, y: 0 },
        { x: 0, y: 50 },
        { x: 4, y: 50 },
      ]),
    ).toBe('M0 0L0 48Q0 50 2 50L4 50');
  });
});

describe('A line under a label', () => {
  const label = { x: -10, y: 20, w: 20, h: 10 };

  test('is interrupted where the label stands', () => {
    expect(cutOut(corner, label)).toEqual([
      [
        { x: 0, y: 0 },
        { x: 0, y: 20 },
      ],
      [
        { x: 0, y: 30 },
        { x: 0, y: 50 },
        { x: 40, y: 50 },
      ],
    ]);
  });

  test('is interrupted in either direction', () => {
    expect(cutOut([...corner].reverse(), label)).toEqual([
      [
        { x: 40, y: 50 },
        { x: 0, y: 50 },
        { x: 0, y: 30 },
      ],
      [
        { x: 0, y: 20 },
        { x: 0, y: 0 },
      ],
    ]);
  });

  test('stays whole where there is no label, or one beside it', () => {
    expect(cutOut(corner, undefined)).toEqual([corner]);
    expect(cutOut(corner, { ...label, x: 5 })).toEqual([corner]);
  });
});

test('An arrowhead points along the last piece of its line and ends where that ends', () => {
  expect(arrowhead(corner, 10)).toEqual({
    base: { x: 30, y: 50 },
    path: 'M40 50L30 54.2L30 45.8Z',
  });
});
