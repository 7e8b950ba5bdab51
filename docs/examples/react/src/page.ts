import type { Saved } from 'deg-workflow-model/embed';

/** What the server hands to the browser. */
export interface Handed {
  readonly saved: Saved;
  /** When the page was rendered, in epoch milliseconds. */
  readonly at: number;
}

/** The page that holds what was rendered, and what the browser takes up from there. */
export function pageOf(rendered: string, handed: Handed | null): string {
  const json = JSON.stringify(handed).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>The journey in React, rendered on the server</title>
</head>
<body>
<div id="root">${rendered}</div>
<script type="application/json">${json}</script>
<script type="module" src="/assets/hydrate.js"></script>
</body>
</html>
`;
}
