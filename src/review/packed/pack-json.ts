import { type Json, type PackedJson, Tag } from './json.ts';
import { unsigned, writtenNumbers } from './letters.ts';

/** Beyond that, differences of tenths would not be exact. */
const mostTenths = 2 ** 50;

/** Packs a value; `unpackJson` gives it back. */
export function packJson(value: Json): PackedJson {
  const strings = new Numbered();
  const shapes = new Numbered();
  const shared = new Numbered();
  const repeated = repeatedIn(value);
  const lastNumber = new Map<string, number>();
  const tags: number[] = [];
  const numbers: number[] = [];
  const texts: number[] = [];
  const lengths: number[] = [];
  const again: number[] = [];

  const addText = (text: string) => {
    const known = strings.known(text);
    tags.push(known === undefined ? Tag.newText : Tag.text);
    if (known === undefined) strings.place(text);
    else texts.push(known);
  };
  const addNumber = (number: number, key: string) => {
    const tenths = Math.round(number * 10);
    if (Math.abs(tenths) > mostTenths || tenths / 10 !== number) {
      tags.push(Tag.numberInText);
      return addText(String(number));
    }
    tags.push(Tag.number);
    numbers.push(unsigned(tenths - (lastNumber.get(key) ?? 0)));
    lastNumber.set(key, tenths);
  };
  /** @param key of the innermost object around */
  const add = (each: Json, key: string): void => {
    if (each === null) tags.push(Tag.null);
    else if (typeof each === 'boolean') tags.push(each ? Tag.true : Tag.false);
    else if (typeof each === 'number') addNumber(each, key);
    else if (typeof each === 'string') addText(each);
    else {
      const text = JSON.stringify(each);
      const known = shared.known(text);
      if (known !== undefined) {
        tags.push(Tag.again);
        again.push(known);
        return;
      }
      if (repeated.has(text)) {
        tags.push(Tag.shared);
        shared.place(text);
      }
      if (isList(each)) {
        tags.push(Tag.list);
        lengths.push(each.length);
        for (const item of each) add(item, key);
      } else {
        const shape = Object.keys(each).map((name) => strings.place(name));
        tags.push(Tag.shape + shapes.place(shape.join()));
        for (const [name, item] of Object.entries(each)) add(item, name);
      }
    }
  };
  add(value, '');
  return {
    strings: strings.list,
    shapes: shapes.list.map((shape) => (shape === '' ? [] : shape.split(',').map(Number))),
    tags: writtenNumbers(tags),
    numbers: writtenNumbers(numbers),
    texts: writtenNumbers(texts),
    lengths: writtenNumbers(lengths),
    again: writtenNumbers(again),
  };
}

/** Lists and objects, as JSON, that come up more than once: inside of one that has come up nothing counts again. */
function repeatedIn(value: Json): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const look = (each: Json): void => {
    if (each === null || typeof each !== 'object') return;
    const text = JSON.stringify(each);
    if (seen.has(text)) {
      repeated.add(text);
      return;
    }
    seen.add(text);
    for (const item of Object.values(each)) look(item);
  };
  look(value);
  return repeated;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** Texts in the order in which they came up. */
class Numbered {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  known(text: string): number | undefined {
    return this.#places.get(text);
  }

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}
