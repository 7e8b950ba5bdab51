const ru = {
  title: 'Последний прогон проверок',
  none: 'Прогон проверок не записан.',
  failed: (failed: string, all: string) => `Не прошли: ${failed} из ${all}.`,
  passed: (all: string) => `Прошли все проверки: ${all}.`,
  failures: 'Не прошли',
  file: 'Файл',
  tests: 'Проверок',
  fingerprint: 'Отпечаток',
  fingerprintNote:
    'Отпечаток — короткая запись названий всех проверок файла: другой отпечаток значит другие проверки.',
  failedInFile: 'Не прошло',
  sum: 'Всего',
  ofSources: (named: string, all: string) =>
    `Источников, которые названы хотя бы в одной проверке: ${named} из ${all}.`,
  unnamed: (count: string) => `Ни в одной проверке не названы: ${count}`,
};

const en: typeof ru = {
  title: 'The last run of the tests',
  none: 'No run of the tests is recorded.',
  failed: (failed, all) => `Failed: ${failed} of ${all}.`,
  passed: (all) => `All tests passed: ${all}.`,
  failures: 'Failed',
  file: 'File',
  tests: 'Tests',
  fingerprint: 'Fingerprint',
  fingerprintNote:
    'A fingerprint is a short record of the names of all tests of a file: another one means other tests.',
  failedInFile: 'Failed',
  sum: 'Sum',
  ofSources: (named, all) => `Sources that at least one test names: ${named} of ${all}.`,
  unnamed: (count) => `Named by no test: ${count}`,
};

export const testsWords = { ru, en };
