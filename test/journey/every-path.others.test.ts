import { expectEveryPath } from './expect-every-path.ts';

expectEveryPath('Moscow, Tver and other regions', ({ route }) => route !== 'federal');
