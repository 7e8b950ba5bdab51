const ru = {};

const en: typeof ru = {};

export const testsWords = { ru, en };
