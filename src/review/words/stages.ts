const ru = {};

const en: typeof ru = {};

export const stagesWords = { ru, en };
