/** A script element ends, or changes how it is read, at these; in a script they stand in strings and patterns only. */
export function inScript(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}
