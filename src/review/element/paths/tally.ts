import { html, type TemplateResult } from 'lit';

/** A table of numbers that add up: its last row is the sum of those above. */
export interface Tally {
  readonly caption: string;
  /** The first column's name, then those of the numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly numbers: readonly bigint[] }[];
  readonly sum: string;
  write(number: bigint): string;
}

/** Draws a table of numbers, summing its columns. */
export function tallyTable({ caption, columns, rows, sum, write }: Tally): TemplateResult {
  const sums = columns
    .slice(1)
    .map((_, column) => rows.reduce((total, { numbers }) => total + numbers[column]!, 0n));
  return html`
    <div class="table">
      <table class="tally">
        <caption>${caption}</caption>
        <thead>
          <tr>${columns.map((name, index) => html`<th scope="col" class=${index === 0 ? '' : 'count'}>${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, numbers }) => html`
              <tr>
                <th scope="row">${name}</th>
                ${numbers.map((number) => html`<td class="count">${write(number)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${sum}</th>
            ${sums.map((number) => html`<td class="count">${write(number)}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>
  `;
}
