import { expect, test } from 'vitest';
import type { Context } from '../../machines/model/context.ts';
import { space } from './journey-space.ts';

const underway = space.configurations.filter(({ done }) => !done);

test('the federal facts are frozen exactly while an application is «в обработке» or «Учтено» (D-42, D-45)', () => {
  for (const { states, snapshot } of underway) {
    const { frozen, route } = snapshot.context as Context;
    const running = states.some((id) => ['processing', 'accounted'].includes(id));
    expect(frozen).toBe(running || (route === 'federal' && states.includes('ballot')));
  }
});

test('the state says «refused» exactly where reasons are shown to a voter who has not filed', () => {
  for (const { states, snapshot } of underway) {
    const { reasons } = snapshot.context as Context;
    if (states.includes('notFiled')) expect(states.includes('refused')).toBe(reasons.length > 0);
    const attempt = states.find((id) => /^(moscow|tver|other)(NotTried|Refused)$/.test(id));
    if (attempt) expect(attempt.endsWith('Refused')).toBe(reasons.length > 0);
  }
});

test('the ballot can be entered only while the voting window is open', () => {
  for (const { states } of underway) {
    if (states.includes('ballot')) expect(states).toContain('voting');
  }
});
