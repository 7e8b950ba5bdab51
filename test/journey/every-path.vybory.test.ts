import { expectEveryPath } from './expect-every-path.ts';

expectEveryPath(
  'federal, through vybory',
  ({ route, channel }) => route === 'federal' && channel === 'vybory',
);
