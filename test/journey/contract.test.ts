import { expect, test } from 'vitest';
import contract from '../../machines/contract.json' with { type: 'json' };
import { observe } from '../../machines/journey/observation.ts';
import { phases } from '../../machines/journey/situations.ts';
import { eventTypes } from '../../machines/model/events.ts';
import { outcomes } from '../../machines/outcomes/chart.ts';
import { texts } from '../../machines/texts.ts';
import { chart, space } from './journey-space.ts';

const shown = space.configurations.map(({ snapshot }) => observe(snapshot));

test('the machine declares the events of the contract, with their actors, routes and ways', () => {
  expect(eventTypes).toEqual(contract.events);
});

test('the machine declares the phases, outcomes, repeats and closed reasons of the contract', () => {
  expect(phases).toEqual(Object.keys(contract.phases));
  expect(Object.keys(outcomes).sort()).toEqual(Object.keys(contract.outcomes).sort());
  expect(Object.keys(texts.closed)).toEqual(Object.keys(contract.closed.ids));
  expect(new Set(chart.transitions.flatMap(({ repeat }) => repeat ?? []))).toEqual(
    new Set(Object.keys(contract.repeats.items)),
  );
});

test('the machine shows every situation of the contract somewhere, and no other', () => {
  const { about: _about, given: _given, ...declared } = contract.situations;
  for (const [name, { values }] of Object.entries(declared)) {
    const found = new Set<unknown>(
      shown.flatMap(({ situations }) => {
        const value: unknown = situations[name as keyof typeof situations];
        return value === undefined ? [] : [value];
      }),
    );
    expect(found).toEqual(new Set<unknown>(values === 'boolean' ? [true, false] : Object.keys(values)));
  }
  const names = new Set(shown.flatMap(({ situations }) => Object.keys(situations)));
  expect(names).toEqual(new Set([...Object.keys(declared), 'given']));
});
