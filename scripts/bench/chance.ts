import { createHash } from 'node:crypto';

/** Numbers and ids that a seed repeats: the same seed and name give the same draw on every machine. */
export type Chance = {
  readonly of: (name: string, below: number) => number;
  readonly pick: <T>(name: string, from: readonly [T, ...T[]]) => T;
  readonly id: (name: string) => string;
};

/** Opens the draw of one seed. Ids have the form of a UUIDv7. */
export function chanceOf(seed: number): Chance {
  const bytes = (name: string) => createHash('sha256').update(`${seed}/${name}`).digest();
  const of = (name: string, below: number) => bytes(name).readUInt32BE(0) % below;
  return {
    of,
    pick: (name, from) => from[of(name, from.length)] ?? from[0],
    id(name) {
      const hex = bytes(name).toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
  };
}
