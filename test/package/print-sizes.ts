import { setup } from '../run-folder.ts';
import { measuredSizes, sizesTable } from './sizes.ts';

const remove = setup();
try {
  console.log(sizesTable(await measuredSizes()));
} finally {
  remove();
}
