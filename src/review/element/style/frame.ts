/** Header, tabs and the two columns; one column where the window is narrow or low. */
export const frameStyle = `
:host { display: block; min-height: 100dvh; background: var(--ground); color: var(--ink);
  font: 400 var(--body)/1.5 'Noto Sans', system-ui, sans-serif; text-align: start; }
* { box-sizing: border-box; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; }
h1 { font-size: var(--large); line-height: 1.3; font-weight: 600; text-wrap: balance; }
h2 { font-size: var(--large); line-height: 1.3; font-weight: 600; }
h3, h4 { font-size: var(--body); line-height: 1.5; font-weight: 600; }
h4 { font-size: var(--small); color: var(--quiet); }
h4::first-letter { text-transform: uppercase; }
.quiet, small { color: var(--quiet); font-size: var(--small); }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='datetime-local'] { min-height: 2.25rem; max-width: 100%; padding: .25rem .75rem;
  border: var(--thin) solid var(--edge); border-radius: 4px; background: var(--paper); }
button { cursor: pointer; text-align: start; }
button:hover:enabled { border-color: var(--act); color: var(--act); }
button:disabled { color: var(--quiet); border-style: dashed; cursor: default; background: none; }
button.main { background: var(--act); border-color: var(--act); color: var(--act-ink); }
button.main:hover:enabled { color: var(--act-ink); text-decoration: underline; }
button.main:disabled { background: none; color: var(--quiet); border-color: var(--edge); }
button.link { display: inline; min-height: 0; padding: 0 .125rem; border: 0; background: none; color: var(--act);
  text-decoration: underline; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
h2:focus, h3:focus { outline: none; }
h2:focus-visible, h3:focus-visible { outline: 2px solid var(--act); outline-offset: 4px; }
summary { cursor: pointer; }
mark { background: var(--mark); color: inherit; padding: 0 .125rem; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; min-height: 0; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
.skip:focus { position: absolute; inset: auto 0 auto auto; z-index: 3; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.buttons { display: flex; flex-wrap: wrap; gap: var(--u); align-items: center; }
.inline { display: inline-flex; gap: var(--u); align-items: center; font-size: var(--small); max-width: 100%; }
.inline select { min-width: 0; max-width: 100%; }

header { padding: calc(1.5*var(--u)) calc(2*var(--u)); display: grid; gap: var(--u); }
.languages { display: flex; }
.languages button { padding: 0 .5rem; min-height: 2.25rem; border-color: transparent; background: none; }
.languages button[aria-pressed='true'] { border-color: var(--edge); background: var(--paper); font-weight: 600; }
.notices { list-style: none; font-size: var(--small); line-height: 1.4; color: var(--quiet);
  border-inline-start: 3px solid var(--edge); padding-inline-start: calc(1.5*var(--u)); }
.notices li:first-child { color: var(--ink); font-weight: 600; }
.controls { display: flex; flex-wrap: wrap; gap: var(--u); align-items: center; font-size: var(--small); }
.controls .inline { color: var(--quiet); }
.controls select { min-width: 0; color: var(--ink); }
.controls .machines select { font-weight: 600; }
review-search { position: relative; display: block; flex: 1 1 12rem; }
review-search .inline { display: block; }
input[type='search'], input[type='text'] { width: 100%; min-height: 2.25rem; padding: .25rem .75rem; border: 1px solid var(--edge);
  border-radius: 4px; background: var(--paper); color: var(--ink); }
::placeholder { color: var(--quiet); opacity: 1; }
.found-list { position: absolute; z-index: 4; inset-inline-start: 0; top: calc(100% + 2px); width: max(100%, min(32rem, 90vw));
  max-height: min(28rem, 70dvh); overflow: auto; padding: var(--u); background: var(--paper); border: 1px solid var(--edge);
  border-radius: 4px; box-shadow: 0 4px 16px rgb(0 0 0 / .2); }
.found-list [role='group'] p { padding: .25rem var(--u); border-bottom: 1px solid var(--rule); }
.found-list [role='option'] { padding: .375rem var(--u); cursor: pointer; border-radius: 4px; min-height: 1.5rem; overflow-wrap: anywhere; }
.found-list [role='option'][aria-selected='true'] { background: var(--act-ground); outline: 2px solid var(--act); outline-offset: -2px; }
review-copy-link { display: flex; flex-wrap: wrap; gap: var(--u); align-items: center; }
.field { display: grid; gap: .25rem; max-width: 100%; }
.field > span { font-size: var(--small); color: var(--quiet); }
.field select { width: 100%; }

main { display: grid; grid-template-columns: minmax(0, 1fr); background: var(--paper); border-top: 1px solid var(--rule); }
.tabs { display: flex; flex-wrap: wrap; position: sticky; top: 0; z-index: 2; background: var(--ground);
  border-bottom: 1px solid var(--rule); }
.tabs button { flex: 1 0 auto; min-height: 2.75rem; padding: 0 .625rem; border: 0; border-radius: 0; background: none; text-align: center;
  border-bottom: 3px solid transparent; }
.tabs button[aria-selected='true'] { font-weight: 600; background: var(--paper); border-bottom-color: var(--act); }
.tabs button:focus-visible { outline-offset: -4px; }
.stage { min-width: 0; border-bottom: 1px solid var(--rule); }
.stage review-diagram { height: 65dvh; min-height: 20rem; }
review-player { display: block; position: sticky; bottom: 0; z-index: 1; font-size: var(--small); }
main:not([data-view='diagram']) .stage { display: none; }
.panel { padding: calc(2*var(--u)); min-width: 0; overflow-wrap: break-word; }
.panel:focus-visible { outline-offset: -3px; }

@media (min-width: 78rem) {
  header { padding: calc(1.25*var(--u)) calc(3*var(--u)); grid-template-columns: minmax(16rem, 1fr) auto; }
  .controls { justify-content: end; grid-area: 1 / 2; flex-wrap: nowrap; }
  .notices { grid-area: 2 / 1 / 3 / 3; }
  .notices li { display: inline; }
  .notices li::after { content: ' '; }
  header button { white-space: nowrap; }
  review-search { flex: 0 1 11rem; }
}
@media (min-width: 60rem) and (min-height: 34rem) {
  :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100dvh; }
  main { grid-template: max-content auto minmax(0, 1fr) / minmax(0, 1fr) minmax(26rem, 1fr); min-height: 0; overflow: auto; }
  main:has(.stages[open]) { grid-template-rows: max-content auto minmax(26rem, 1fr); }
  .tabs { grid-area: 1 / 1 / 2 / 3; }
  main[data-view='diagram'] { grid-template-columns: minmax(0, 1fr) 22rem; }
  review-stages { grid-area: 2 / 1 / 3 / 3; }
  .stage, main:not([data-view='diagram']) .stage { display: grid; grid-template-rows: minmax(0, 1fr) auto;
    grid-area: 3 / 1; min-height: 0; border-bottom: 0; border-inline-end: 1px solid var(--rule); }
  .stage review-diagram { height: auto; min-height: 0; }
  review-player { position: static; font-size: inherit; }
  .panel h3 { scroll-margin-top: calc(2*var(--u)); }
  .panel { grid-area: 3 / 2; overflow: auto; padding: calc(2*var(--u)) calc(3*var(--u)) calc(4*var(--u)); }
}
`;
