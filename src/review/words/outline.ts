const ru = {};

const en: typeof ru = {};

export const outlineWords = { ru, en };
