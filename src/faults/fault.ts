import type * as v from 'valibot';
import { jsonPath } from './json-path.ts';

/** One thing wrong with some data: where, what was expected there, and what came. */
export interface Fault {
  /** A JSONPath, such as `$.regions[3].timeZone`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** The fault as a sentence, without its path. */
export function faultMessage({ expected, received }: Fault): string {
  return `expected ${expected}, got ${received}`;
}

/**
 * The fault that a valibot issue stands for. Every schema and check here gives as its message what it expects,
 * in words that follow «expected».
 */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const isMissing = keys.length > 0 && issue.input === undefined;
  const received = isMissing ? 'nothing (the key is missing)' : described(issue.input);
  return { path: jsonPath(keys), expected: issue.message, received };
}

const longest = 60;

/** A short, single-line name for any value; never the inside of an object, however deep or long that is. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  }
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}
