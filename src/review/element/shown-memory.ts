import type { ReviewData } from '../data.ts';
import type { Address } from '../logic/address.ts';
import { type Model, modelOf } from '../logic/model.ts';
import { words } from '../words.ts';
import type { Shown } from './part.ts';

/** What parts are shown at an address: the same object as long as it is the same, so that they do not draw again. */
export class ShownMemory {
  readonly #models = new Map<string, Model>();
  #last: Shown | null = null;

  /** @throws if the data has no such machine */
  of(data: ReviewData, { machine, language }: Pick<Address, 'machine' | 'language'>): Shown {
    const model = this.#models.get(machine) ?? newModel(data, machine);
    this.#models.set(machine, model);
    const last = this.#last;
    if (last?.data === data && last.model === model && last.language === language) return last;
    this.#last = { data, model, language, words: words[language] };
    return this.#last;
  }
}

function newModel({ machines }: ReviewData, machine: string): Model {
  const found = machines.find(({ id }) => id === machine);
  if (found === undefined) throw new Error(`The data has no machine "${machine}".`);
  return modelOf(found);
}
