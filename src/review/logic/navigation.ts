import type { ReviewData, ReviewMachine } from '../data.ts';
import type { Address } from './address.ts';
import { pictureNamed, pictureShowing, shows } from './pictures/pictures.ts';
import { sectionsFor } from './sections.ts';

/**
 * An address that can be shown: a section with nothing to show gives way to the diagram, and a picture that does not show what
 * is picked to one that does.
 */
export function settled(data: ReviewData, machine: ReviewMachine, address: Address): Address {
  const view = sectionsFor(data, machine).includes(address.view) ? address.view : 'diagram';
  if (address.picked === null) return { ...address, view };
  const present = pictureNamed(machine, address.picture);
  const showing = pictureShowing(machine, present, address.picked);
  return { ...address, view, picture: showing === present ? address.picture : showing.view.id };
}

/** Who chooses another picture leaves what is picked, if that picture does not show it. */
export function unpickedUnlessShown(machine: ReviewMachine, address: Address): Address {
  const { picked } = address;
  if (picked === null || picked.kind === 'source') return address;
  return shows(pictureNamed(machine, address.picture), picked) ? address : { ...address, picked: null };
}
