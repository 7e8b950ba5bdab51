const ru = {};

const en: typeof ru = {};

export const picturesWords = { ru, en };
