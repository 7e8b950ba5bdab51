/** A Markdown table. Cells may hold anything: what Markdown would read as its own is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as text: never a link, a table's border or markup. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, (mark) => `\\${mark}`).replace(/\s*\n\s*/g, ' ');
}

/** A name as code. */
export function code(name: string): string {
  return `\`${name.replaceAll('`', '')}\``;
}

/** The paragraphs of a generated page, with a line that says so. */
export function page(title: string, paragraphs: readonly string[]): string {
  return `${[`# ${title}`, '<!-- Generated: npm run generate. Do not edit. -->', ...paragraphs].join('\n\n')}\n`;
}
