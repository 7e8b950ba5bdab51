/**
 * One type scale (13, 16, 20, 25 px), one grid (8 px), and colours that each mean one thing: ink and quiet ink for text,
 * act for what can be pressed and where the process is, refusal for what is refused.
 */
export const tokens = `
:host {
  --small: .8125rem; --body: 1rem; --large: 1.25rem; --huge: 1.5625rem; --u: .5rem;
  --paper: #fff; --ground: #f5f5f2; --ink: #1b2126; --quiet: #515a61; --rule: #c3c8c6; --edge: #6d767a;
  --act: #0d5f57; --act-ink: #fff; --act-ground: #dcefeb; --refusal: #96330f; --refusal-ground: #fbeee7; --mark: #fff1b8;
  --statechart-paper: transparent; --statechart-ink: var(--ink); --statechart-quiet: var(--quiet);
  --statechart-state: var(--paper); --statechart-inside: #f7f7f5; --statechart-nested: #ededea;
  --statechart-border: #6d767a; --statechart-line: #4b555a; --statechart-refusal: var(--refusal);
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #1b1f22; --ground: #121517; --ink: #e8eae9; --quiet: #aeb6b9; --rule: #3d4548; --edge: #8b9599;
    --act: #7fd1c4; --act-ink: #0e1a19; --act-ground: #17403b; --refusal: #f2a07f; --refusal-ground: #3b2119; --mark: #574a10;
    --statechart-inside: #212629; --statechart-nested: #282e31; --statechart-border: #8b9599; --statechart-line: #aab3b6;
  }
}
`;
