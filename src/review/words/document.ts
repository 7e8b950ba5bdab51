const ru = {};

const en: typeof ru = {};

export const documentWords = { ru, en };
