import * as v from 'valibot';
import type { ElectionDefinition, RegionDefinition } from '../../machines/elections/types.ts';
import {
  elsewhereSchema,
  filingSchema,
  regionSchema,
  tverSchema,
  votingSchema,
} from './definition-schema.ts';

/** The parts of a definition that hold by themselves; a faulty part is left out and does not hide the others. */
export interface SoundParts {
  readonly filing: ElectionDefinition['filing'] | undefined;
  readonly voting: ElectionDefinition['voting'] | undefined;
  readonly tver: ElectionDefinition['tver'] | undefined;
  readonly elsewhere: ElectionDefinition['elsewhere'] | undefined;
  readonly regions: readonly { readonly index: number; readonly region: RegionDefinition }[];
}

export function soundParts(definition: unknown): SoundParts {
  const parts: Record<string, unknown> =
    typeof definition === 'object' && definition !== null && !Array.isArray(definition)
      ? { ...definition }
      : {};
  const regions: readonly unknown[] = Array.isArray(parts.regions) ? parts.regions : [];
  return {
    filing: sound(filingSchema, parts.filing),
    voting: sound(votingSchema, parts.voting),
    tver: sound(tverSchema, parts.tver),
    elsewhere: sound(elsewhereSchema, parts.elsewhere),
    regions: regions.flatMap((input, index) => {
      const region = sound(regionSchema, input);
      return region === undefined ? [] : [{ index, region }];
    }),
  };
}

function sound<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Output | undefined {
  const parsed = v.safeParse(schema, input);
  return parsed.success ? parsed.output : undefined;
}
