const ru = {};

const en: typeof ru = {};

export const frameWords = { ru, en };
