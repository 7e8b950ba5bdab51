import { html, type TemplateResult } from 'lit';
import type { Deadline } from '../../../embed/index.ts';

/** One instant as the region of registration and the visitor read it; each says whose time it is. */
export function bothTimes({ at, inRegion, own }: Deadline): TemplateResult {
  const iso = new Date(at).toISOString();
  return html`
    <p><time data-zone="region" datetime=${iso}>${inRegion}</time></p>
    <p><time data-zone="own" datetime=${iso}>${own}</time></p>
  `;
}
