import { writeFileSync } from 'node:fs';
import { figures } from './figures.ts';
import { verificationPage } from './page.ts';
import { pageFiles, recordFile } from './record.ts';

console.error(
  'Deciding properties, planting faults one at a time, counting hostile input: a minute or more.',
);
const found = await figures();
writeFileSync(recordFile, `${JSON.stringify(found, null, 2)}\n`);
for (const lang of ['en', 'ru'] as const) writeFileSync(pageFiles[lang], verificationPage(found, lang));
console.log(`Written: ${[recordFile, ...Object.values(pageFiles)].join(', ')}`);
