const ru = {};

const en: typeof ru = {};

export const questionsWords = { ru, en };
