import type { Text } from '../../model/text.ts';
import type { ClaimSource } from './property.ts';

interface NotCheckableShape {
  readonly source: ClaimSource;
  readonly why: Text;
}

/** What the leaflet says and nothing in the model could keep or break, each with the reason. */
export const notCheckable = [
  {
    source: 'R-02',
    why: {
      ru: 'Предложение говорит об устройствах. Устройства в модель не входят (D-25): ни один шаг о них не спрашивает, и ничто в модели не может ни выполнить, ни нарушить обещания, что подойдёт любое.',
      en: 'The sentence is about devices. Devices are not modelled (D-25): no step asks for one, and nothing in the model can keep or break the promise that any will do.',
    },
  },
] as const satisfies readonly NotCheckableShape[];
