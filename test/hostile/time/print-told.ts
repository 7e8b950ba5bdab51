import { everythingTold } from './told.ts';

process.stdout.write(everythingTold());
