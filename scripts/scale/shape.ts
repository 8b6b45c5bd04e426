import { farCountry } from '@homeward/domain/people/actor';
import { knownGates } from '@homeward/domain/settings/gates';
import { assumptions } from './assumptions.ts';

/** What in a partition's key tells one partition from another of its kind. */
type Mark = 'own' | 'organisation' | 'gate' | 'country' | 'shard';

const gates: ReadonlySet<string> = new Set(knownGates.map(({ id }) => id));
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const hash = /^[\w-]{20,}$/;
const number = /^[A-Z]-[A-Z]{2}-\d{2}-/;

/** Of a partition's key that part of which there are many, by what it is; the rest is the same in all of its kind. */
function markOf(part: string, { people, organisations }: Named): Mark | undefined {
  if (id.test(part) || number.test(part) || people.has(part)) return 'own';
  if (organisations.has(part)) return 'organisation';
  if (gates.has(part)) return 'gate';
  if (farCountry.safeParse(part).success) return 'country';
  if (/^\d{1,3}$/.test(part)) return 'shard';
  return hash.test(part) && !/^[a-z-]+$/.test(part) ? 'own' : undefined;
}

/** Names that stand in keys: of people, and of organisations. */
export type Named = { readonly people: ReadonlySet<string>; readonly organisations: ReadonlySet<string> };

export type Shape = { readonly shape: string; readonly marks: readonly Mark[] };

/** `state#org#demo-mosvy#open` → `state#org#{organisation}#open`. */
export function shapeOf(key: string, named: Named): Shape {
  const parts = key.split('#').map((part) => ({ part, mark: markOf(part, named) }));
  return {
    shape: parts.map(({ part, mark }) => (mark === undefined ? part : `{${mark}}`)).join('#'),
    marks: parts.flatMap(({ mark }) => mark ?? []),
  };
}

const shares = {
  organisation: assumptions.largestOrganisation.is,
  gate: assumptions.largestGate.is,
  country: assumptions.largestCountry.is,
} as const;

/** The share of all units of a kind that its busiest partition takes. `shards`: how many of the kind were seen. */
export function largestShare({ marks }: Shape, shards: number): number {
  return marks.reduce((share, mark) => {
    if (mark === 'own') return share;
    return share * (mark === 'shard' ? 1 / shards : shares[mark]);
  }, 1);
}
