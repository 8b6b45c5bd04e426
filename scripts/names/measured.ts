import { createSecretKey, randomBytes } from 'node:crypto';
import { askedUnder, writtenUnder } from '@homeward/domain/people/name-keys';
import { nameTag } from '@homeward/vault/name-tag';
import type { Pair } from './pairs.ts';

export type Measured = {
  readonly same: number;
  readonly found: number;
  readonly different: number;
  readonly taken: number;
};

/** How many pairs the index would find through its tags alone: one name is written, the other asked for, no year known. */
export function measured(pairs: readonly Pair[]): Measured {
  const key = createSecretKey(randomBytes(32));
  const tags = (texts: readonly string[]) => texts.map((text) => nameTag(key, text));
  const meets = ({ latinA, latinB }: Pair) => {
    const written = new Set(tags(writtenUnder({ latin: latinA }, undefined)));
    return tags(askedUnder({ latin: latinB }, undefined)).some((tag) => written.has(tag));
  };
  const [same, different] = [pairs.filter((pair) => pair.same), pairs.filter((pair) => !pair.same)];
  return {
    same: same.length,
    found: same.filter(meets).length,
    different: different.length,
    taken: different.filter(meets).length,
  };
}

/** The share in percent, without more decimals than it needs. */
export function percent(part: number, whole: number): number {
  return Number(((100 * part) / whole).toFixed(2));
}
