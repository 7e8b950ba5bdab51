import { expectEveryPath } from './harness/expect-every-path.ts';

expectEveryPath(
  'federal, through vybory, in English',
  'en',
  ({ route, channel }) => route === 'federal' && channel === 'vybory',
);
