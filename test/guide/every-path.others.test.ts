import { expectEveryPath } from './harness/expect-every-path.ts';

expectEveryPath('Moscow, Tver and other regions, in Russian', 'ru', ({ route }) => route !== 'federal');
