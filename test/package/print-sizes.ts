import { measuredSizes, sizesTable } from './sizes.ts';

console.log(sizesTable(await measuredSizes()));
