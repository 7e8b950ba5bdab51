import { html, nothing, type TemplateResult } from 'lit';
import type { TestRun } from '../../data.ts';
import { numberInWords } from '../../logic/format.ts';
import type { Shown } from '../part.ts';

/** The last recorded run of the tests: what failed first, then the files, then which sources tests name. */
export function testRunOf(shown: Shown): TemplateResult {
  const { data, words } = shown;
  return html`
    ${data.tests === null ? html`<p>${words.tests.none}</p>` : runOf(shown, data.tests)}
    ${namedSources(shown)}
  `;
}

function runOf(shown: Shown, { files }: TestRun): TemplateResult {
  const { words, language } = shown;
  const number = (count: number) => numberInWords(count, language);
  const tests = files.reduce((sum, file) => sum + file.tests, 0);
  const failed = files.filter(({ failures }) => failures.length > 0);
  const failures = failed.reduce((sum, file) => sum + file.failures.length, 0);
  return html`
    <p><strong>${failures === 0 ? words.tests.passed(number(tests)) : words.tests.failed(number(failures), number(tests))}</strong></p>
    ${
      failures === 0
        ? nothing
        : html`
          <h3>${words.tests.failures}</h3>
          <ul>${failed.flatMap(({ file, failures: names }) => names.map((name) => html`<li>${file}: ${name}</li>`))}</ul>
        `
    }
    <div class="table">
      <table class="tally">
        <caption>${words.tests.fingerprintNote}</caption>
        <thead>
          <tr>
            <th scope="col">${words.tests.file}</th>
            <th scope="col">${words.tests.fingerprint}</th>
            <th scope="col" class="count">${words.tests.tests}</th>
            <th scope="col" class="count">${words.tests.failedInFile}</th>
          </tr>
        </thead>
        <tbody>
          ${[...failed, ...files.filter((file) => !failed.includes(file))].map(
            (file) => html`
              <tr class=${file.failures.length > 0 ? 'failed' : nothing}>
                <th scope="row">${file.file}</th>
                <td><code>${file.fingerprint}</code></td>
                <td class="count">${number(file.tests)}</td>
                <td class="count">${number(file.failures.length)}</td>
              </tr>
            `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.tests.sum}: ${number(files.length)}</th>
            <td></td>
            <td class="count">${number(tests)}</td>
            <td class="count">${number(failures)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  `;
}

function namedSources({ data, words, language }: Shown): TemplateResult {
  const sources = Object.entries(data.sources);
  if (sources.length === 0) return html``;
  const unnamed = sources.filter(([, { tests }]) => tests.length === 0).map(([id]) => id);
  const number = (count: number) => numberInWords(count, language);
  return html`
    <p>${words.tests.ofSources(number(sources.length - unnamed.length), number(sources.length))}</p>
    ${
      unnamed.length === 0
        ? nothing
        : html`
          <details>
            <summary>${words.tests.unnamed(number(unnamed.length))}</summary>
            <p>${unnamed.join(', ')}</p>
          </details>
        `
    }
  `;
}
