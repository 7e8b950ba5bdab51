/** Type, controls, and the two columns that become one where the window is narrow. */
export const layoutStyle = `
:host { display: block; min-height: 100dvh; background: var(--ground); color: var(--ink);
  font: 400 var(--body)/1.5 'Noto Sans', system-ui, sans-serif; text-align: start; }
* { box-sizing: border-box; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; }
h1 { font-size: var(--large); line-height: 1.3; font-weight: 600; text-wrap: balance; }
h2 { font-size: var(--large); line-height: 1.3; font-weight: 600; }
h3 { font-size: var(--body); line-height: 1.5; font-weight: 600; }
.quiet, small { color: var(--quiet); font-size: var(--small); }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='datetime-local'], input[type='date'] { min-height: 2.5rem; max-width: 100%; padding: .25rem .75rem;
  border: var(--thin) solid var(--edge); border-radius: 4px; background: var(--paper); }
button { cursor: pointer; text-align: start; }
button:hover { border-color: var(--act); color: var(--act); }
button.main { background: var(--act); border-color: var(--act); color: var(--act-ink); font-weight: 600; }
button.main:hover { color: var(--act-ink); text-decoration: underline; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
h2:focus { outline: none; }
h2:focus-visible { outline: 2px solid var(--act); outline-offset: 4px; }
summary { cursor: pointer; min-height: 1.5rem; padding-block: .25rem; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; min-height: 0; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
.skip:focus { position: absolute; inset: 0 auto auto 0; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.print-only { display: none; }
.buttons { display: flex; flex-wrap: wrap; gap: var(--u); align-items: center; }
.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: .25rem; justify-items: start; }
.field label { font-weight: 600; }

header { display: grid; gap: var(--u) calc(3*var(--u)); grid-template-columns: minmax(0, 1fr); max-width: 76rem; margin-inline: auto;
  padding: calc(2*var(--u)); }
.languages { display: flex; align-items: start; }
.languages button { padding: 0 .625rem; border-color: transparent; background: none; }
.languages button[aria-pressed='true'] { border-color: var(--edge); background: var(--paper); font-weight: 600; }
.notices { list-style: none; font-size: var(--small); line-height: 1.45; color: var(--quiet);
  border-inline-start: 3px solid var(--edge); padding-inline-start: calc(1.5*var(--u)); }
.notices li:first-child { color: var(--ink); font-weight: 600; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(2*var(--u)); max-width: 76rem; margin-inline: auto;
  padding: 0 calc(2*var(--u)) calc(4*var(--u)); }
.column { display: grid; gap: calc(2*var(--u)); align-content: start; min-width: 0; }
section { display: grid; gap: var(--u); background: var(--paper); border: 1px solid var(--rule); border-radius: 6px;
  padding: calc(2*var(--u)); min-width: 0; }
.side h2 { font-size: var(--body); }

@media (min-width: 40rem) {
  header { grid-template-columns: minmax(0, 1fr) auto; padding: calc(3*var(--u)) calc(3*var(--u)) calc(2*var(--u)); }
  .notices { grid-column: 1 / 3; }
  main { padding-inline: calc(3*var(--u)); }
}
@media (min-width: 64rem) {
  main { grid-template-columns: minmax(0, 1fr) 22rem; gap: calc(3*var(--u)); }
  .column:not(.side) > section { padding: calc(3*var(--u)); }
}
`;
