import { createHash } from 'node:crypto';

/** The content security policy of a page that needs nothing but these scripts and styles. */
export function policyFor(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The same policy for a page with one more script, which may ask the page's own server. */
export function withLiveScript(policy: string, script: string): string {
  return `${policy.replace('script-src ', `script-src ${hashes([script])} `)}; connect-src 'self'`;
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
