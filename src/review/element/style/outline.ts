/** The machine in words: nested lists, each level set off by a rule. */
export const outlineStyle = `
review-outline > .buttons { margin-block: var(--u) calc(2*var(--u)); }
.outline-tree, .outline-tree ul { list-style: none; }
.outline-tree summary { display: list-item; list-style: disclosure-closed inside; padding-block: .25rem; min-height: 1.5rem; scroll-margin-top: 3.5rem; }
.outline-tree details[open] > summary { list-style-type: disclosure-open; }
.outline-tree .state-name { font-weight: 600; }
.outline-tree .inside { padding-inline-start: var(--u); border-inline-start: 1px solid var(--rule); }
.outline-tree details > :not(summary) { margin-inline-start: calc(2.5*var(--u)); }
.outline-tree details > .inside { margin-inline-start: .4375rem; margin-top: .25rem; padding-inline-start: calc(1.5*var(--u)); }
.outline-tree .ways { margin-block: var(--u); }
.outline-tree .ways > li { padding: .375rem var(--u); border-inline-start: 3px solid var(--edge); margin-block: var(--u); background: var(--ground);
  scroll-margin-top: 3.5rem; }
.outline-tree .ways > .refused { border-inline-start: 3px dashed var(--refusal); }
.outline-tree .refused strong { color: var(--refusal); }
.outline-tree [data-fact='trigger'] { font-weight: 600; }
.outline-tree [data-transition][aria-current], .outline-tree summary[aria-current] { outline: 2px solid var(--act); outline-offset: 1px; }
`;
