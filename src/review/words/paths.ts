const ru = {};

const en: typeof ru = {};

export const pathsWords = { ru, en };
