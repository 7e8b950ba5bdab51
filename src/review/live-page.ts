import { withLiveScript } from '../page/policy.ts';

/** Where the server tells open pages what has changed. */
export const changesPath = '/changes';

/** What it tells: which page there is now, and why it is not the newest, in the languages of the page. */
export interface Change {
  readonly version: string;
  readonly fault: { readonly ru: string; readonly en: string } | null;
}

/** Loads the page again when there is another, and says above it when there should be and is not. */
const liveScript = `{
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  Object.assign(note.style, { margin: '0', padding: '.5rem 1.5rem', font: '1rem/1.5 sans-serif', background: '#fff', color: '#96330f' });
  let known;
  new EventSource('${changesPath}').onmessage = ({ data }) => {
    const { version, fault } = JSON.parse(data);
    known ??= version;
    if (version !== known) return location.reload();
    note.textContent = fault?.[document.documentElement.lang] ?? fault?.en ?? '';
    if (fault) document.body.prepend(note);
    else note.remove();
  };
}`;

/** A page that is served: it also listens for changes. The file that is written never does. */
export interface LivePage {
  readonly html: string;
  readonly policy: string;
}

/** @param html with a content security policy in a meta element, as `buildPage` makes it */
export function livePage(html: string): LivePage {
  const given = /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/.exec(html)?.[0] ?? '';
  const policy = withLiveScript(given, liveScript);
  return {
    policy,
    html: html
      .replace(given, () => policy)
      .replace('</body>', () => `<script>${liveScript}</script>\n</body>`),
  };
}
