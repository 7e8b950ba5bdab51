// Bidirectional controls reorder what stands beside them, and zero-width characters hide; both can make a text read as
// something else. A lone surrogate, U+FFFE and U+FFFF cannot stand in XML at all.
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const breaks = /\r\n?|[\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const impossible = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes a text harmless: line breaks become `\n`, other control characters spaces, bidirectional controls and zero-width
 * characters nothing, and what XML cannot hold U+FFFD.
 */
export function clean(text: string): string {
  return text
    .replace(breaks, '\n')
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(impossible, '\ufffd');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // An XML reader would make a bare line break in an attribute a space.
  '\n': '&#10;',
};

/** A text as it may stand in XML, in content and in a quoted attribute alike. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"'\n]/g, (character) => entities[character] ?? '');
}
