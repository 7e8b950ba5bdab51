import { areIndependent, type Independence } from './independence.ts';

/**
 * The normal form of Cartier and Foata, one and the same for all members of a path class: layers of labels that can be taken
 * together, each in the earliest layer that it can stand in, in rising order within a layer.
 * Cartier and Foata, «Problèmes combinatoires de commutation et réarrangements» (1969).
 */
export function normalForm(
  labels: readonly number[],
  independence: Independence,
): readonly (readonly number[])[] {
  const layers: number[][] = [];
  const layerOf: number[] = [];
  for (const [place, label] of labels.entries()) {
    let layer = 0;
    for (let before = 0; before < place; before++)
      if (layerOf[before]! >= layer && !areIndependent(independence, label, labels[before]!))
        layer = layerOf[before]! + 1;
    layerOf.push(layer);
    if (layer === layers.length) layers.push([label]);
    else layers[layer]!.push(label);
  }
  return layers.map((layer) => layer.sort((a, b) => a - b));
}
