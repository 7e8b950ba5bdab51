import { expectEveryPath } from './expect-every-path.ts';

expectEveryPath(
  'federal, through gosuslugi',
  ({ route, channel }) => route === 'federal' && channel === 'gosuslugi',
);
