const ru = {};

const en: typeof ru = {};

export const walkLinkWords = { ru, en };
