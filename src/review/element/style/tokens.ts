import { tokensWith } from '../../../page/tokens.ts';

const diagram = `
  --statechart-paper: transparent; --statechart-ink: var(--ink); --statechart-quiet: var(--quiet);
  --statechart-state: var(--paper); --statechart-border: var(--edge); --statechart-line: var(--line);
  --statechart-inside: var(--inside); --statechart-nested: var(--nested); --statechart-refusal: var(--refusal);`;

export const tokens = tokensWith(diagram);
