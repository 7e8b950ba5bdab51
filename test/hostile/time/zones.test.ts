import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { everythingTold } from './told.ts';
import { before, deviceZones, during } from './zones.ts';

const own = process.env.TZ;
const back = () => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
};
afterAll(back);

const told = everythingTold();

/** What something gives on a device in a time zone. */
function on<Value>(zone: string, run: () => Value): Value {
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    back();
  }
}

// Whole suites in processes of their own: suites.exhaustive.ts.
describe.each(deviceZones)('on a device in $zone', ({ zone, ...offsets }) => {
  test('the clock is another one', () => {
    const found = on(zone, () => [before, during].map((at) => new Date(at).getTimezoneOffset()));
    expect(found).toEqual([offsets.before, offsets.during]);
  });

  test('everything that is said of time is the same (R-01, R-14, R-30, R-39, R-47, R-48, D-02, D-17, D-35)', () => {
    expect(on(zone, everythingTold)).toBe(told);
  });
});

// What is made when a module is loaded keeps the zone of that time: only a process of its own shows it.
test.concurrent.each(['Pacific/Apia', 'Pacific/Pago_Pago'])(
  'a program started in %s says the same (R-48, D-02)',
  async (TZ) => {
    const script = fileURLToPath(new URL('./print-told.ts', import.meta.url));
    const options = { env: { ...process.env, TZ }, maxBuffer: 1 << 28 };
    const said = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, ['--import', 'tsx', script], options, (error, out) =>
        error ? reject(error) : resolve(out),
      );
    });
    expect(said).toBe(told);
  },
);

test('a use of the device’s clock would show', () => {
  const onTheWall = () => new Date(during).toString();
  expect(new Set(deviceZones.map(({ zone }) => on(zone, onTheWall))).size).toBe(deviceZones.length);
});
