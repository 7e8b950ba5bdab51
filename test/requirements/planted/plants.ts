import { applicationPlants } from './application.ts';
import { ballotPlants } from './ballot.ts';
import { dataPlants } from './data.ts';
import { filingPlants } from './filing.ts';
import { moscowPlants } from './moscow.ts';
import { outcomePlants } from './outcomes.ts';
import type { Plant } from './plant.ts';
import { routePlants } from './routes.ts';
import { stepPlants } from './steps.ts';

const entries = {
  ...routePlants,
  ...moscowPlants,
  ...dataPlants,
  ...filingPlants,
  ...applicationPlants,
  ...ballotPlants,
  ...outcomePlants,
  ...stepPlants,
};

/** What is wrong with the journey, in words. */
export type PlantId = keyof typeof entries;

/** Every planted fault. */
export const plants: Readonly<Record<PlantId, Plant>> = entries;
