const ru = {};

const en: typeof ru = {};

export const bookletWords = { ru, en };
