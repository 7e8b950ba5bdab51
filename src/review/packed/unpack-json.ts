import { type Json, type PackedJson, Tag } from './json.ts';
import { readNumbers, signed } from './letters.ts';

/**
 * Gives back what `packJson` has packed; what was equal is then one and the same.
 * @throws if the parts do not fit each other
 */
export function unpackJson(packed: PackedJson): unknown {
  const { strings, shapes } = packed;
  const [tags, numbers, texts, lengths, again] = [
    packed.tags,
    packed.numbers,
    packed.texts,
    packed.lengths,
    packed.again,
  ].map((text) => numbersOf(text)) as [Next, Next, Next, Next, Next];
  const keysOf = shapes.map((shape) => shape.map((place) => strings[place]!));
  const lastNumber = new Map<string, number>();
  const shared: Json[] = [];
  /** How many texts have come up. */
  let known = 0;

  /** The keys of a shape are texts too, and new ones where it comes up first. */
  const meet = (shape: readonly number[]) => {
    for (const place of shape) if (place === known) known++;
  };
  const text = (tag: number): string => {
    const place = tag === Tag.newText ? known++ : texts();
    const found = strings[place];
    if (found === undefined) throw new Error(`Expected a text below ${strings.length}, got ${place}.`);
    return found;
  };
  const read = (key: string): Json => {
    const tag = tags();
    switch (tag) {
      case Tag.null:
        return null;
      case Tag.true:
        return true;
      case Tag.false:
        return false;
      case Tag.number: {
        const tenths = signed(numbers()) + (lastNumber.get(key) ?? 0);
        lastNumber.set(key, tenths);
        return tenths / 10;
      }
      case Tag.numberInText:
        return Number(text(tags()));
      case Tag.newText:
      case Tag.text:
        return text(tag);
      case Tag.again:
        return shared[again()]!;
      case Tag.shared: {
        const place = shared.push(null) - 1;
        const value = read(key);
        shared[place] = value;
        return value;
      }
      case Tag.list:
        return listOf(lengths(), () => read(key));
      default: {
        const shape = tag - Tag.shape;
        const keys = keysOf[shape];
        if (keys === undefined) throw new Error(`Expected a shape below ${shapes.length}, got ${shape}.`);
        meet(shapes[shape]!);
        return objectOf(keys, read);
      }
    }
  };
  return read('');
}

function listOf(length: number, read: () => Json): Json {
  const list: Json[] = [];
  for (let place = 0; place < length; place++) list.push(read());
  return list;
}

/** Keys may be ids of machines of others: this one, assigned, would be no key but the object's prototype. */
const unsafe = '__proto__';

function objectOf(keys: readonly string[], read: (key: string) => Json): Json {
  if (keys.includes(unsafe)) return Object.fromEntries(keys.map((key) => [key, read(key)]));
  const object: Record<string, Json> = {};
  for (const key of keys) object[key] = read(key);
  return object;
}

type Next = () => number;

function numbersOf(text: string): Next {
  const numbers = readNumbers(text);
  let next = 0;
  return () => {
    const number = numbers[next++];
    if (number === undefined) throw new Error('Expected more packed data, got their end.');
    return number;
  };
}
