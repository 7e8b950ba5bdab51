/** Printable letters that JSON and HTML write as they are. */
const letters = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).filter(
  (letter) => !'"\\<&'.includes(letter),
);
/** The first so many letters end a number, the others begin one that goes on. */
const ends = 70;
const begins = letters.length - ends;
/** By the letter's code. */
const valueAt: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  letters.indexOf(String.fromCharCode(code)),
);

/** Writes whole numbers from 0 on as letters; most small ones take one. */
export function writtenNumbers(numbers: readonly number[]): string {
  return numbers.map(written).join('');
}

function written(number: number): string {
  if (number < ends) return letters[number]!;
  let rest = number - ends;
  let text = letters[rest % ends]!;
  rest = Math.floor(rest / ends);
  do {
    text = letters[ends + (rest % begins)]! + text;
    rest = Math.floor(rest / begins);
  } while (rest > 0);
  return text;
}

/**
 * Reads what `writtenNumbers` has written.
 * @throws if the text holds another letter or breaks off within a number
 */
export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let rest = 0;
  let within = false;
  for (let place = 0; place < text.length; place++) {
    const value = valueAt[text.charCodeAt(place)] ?? -1;
    if (value === -1) throw new Error(`Expected letters of packed numbers, got «${text[place]}».`);
    if (value < ends) {
      numbers.push(within ? ends + rest * ends + value : value);
      rest = 0;
    } else rest = rest * begins + (value - ends);
    within = value >= ends;
  }
  if (within) throw new Error('Expected a packed number to end, got the end of the text.');
  return numbers;
}

/** Whole numbers of either sign as such from 0 on, small ones small: 0, -1, 1, -2, … */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The contrary of `unsigned`. */
export function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
