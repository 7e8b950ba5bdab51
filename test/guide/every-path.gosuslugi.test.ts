import { expectEveryPath } from './harness/expect-every-path.ts';

expectEveryPath(
  'federal, through gosuslugi, in Russian',
  'ru',
  ({ route, channel }) => route === 'federal' && channel === 'gosuslugi',
);
