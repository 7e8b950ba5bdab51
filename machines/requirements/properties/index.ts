import { applicationProperties } from './application.ts';
import { ballotProperties } from './ballot.ts';
import { filingProperties } from './filing.ts';
import { gosuslugiProperties } from './gosuslugi.ts';
import { inPersonProperties } from './in-person.ts';
import { moscowProperties } from './moscow.ts';
import { outcomeProperties } from './outcomes.ts';
import type { RequirementProperty } from './property.ts';
import { reasonProperties } from './reasons.ts';
import { registerProperties } from './register.ts';
import { remedyProperties } from './remedies.ts';
import { routeProperties } from './routes.ts';
import { windowProperties } from './window.ts';

const entries = [
  ...routeProperties,
  ...moscowProperties,
  ...gosuslugiProperties,
  ...registerProperties,
  ...filingProperties,
  ...reasonProperties,
  ...remedyProperties,
  ...applicationProperties,
  ...windowProperties,
  ...ballotProperties,
  ...inPersonProperties,
  ...outcomeProperties,
] as const;

/** The id of a property of the journey. */
export type PropertyId = (typeof entries)[number]['id'];

/** The leaflet's requirements and the decisions about them as properties of the journey, in the leaflet's order. */
export const properties: readonly (RequirementProperty & { readonly id: PropertyId })[] = entries;
