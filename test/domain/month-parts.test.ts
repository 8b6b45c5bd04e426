import { fc, test } from '@fast-check/vitest';
import { counterNames } from '@homeward/domain/report/counter-names';
import { describe, expect } from 'vitest';
import type { Fact } from '../../packages/domain/src/report/fact.ts';
import { addParts, foldMonth, foldPart } from '../../packages/domain/src/report/stocks.ts';

const month = '2026-03';
const names = counterNames('VN').filter((name) => !name.startsWith('held.'));
type Held = Extract<Fact, { type: 'held' }>;

const stamp = (id: string) => {
  const at = `${month}-10T02:00:00.000Z`;
  return { id, country: 'VN', at, recordedAt: at } as const;
};
const person = { corridor: 'VN-KH', channel: 'formal', sex: 'female', age: 'adult', ageGroup: '25+' } as const;

/** A fact of any kind under an id; of some it was taken back what they counted, some no mission may know. */
const anyFact = fc.record({ kind: fc.nat(5), quiet: fc.boolean(), counted: fc.subarray(names, { maxLength: 4 }) });
function factOf(id: string, { kind, quiet, counted }: { kind: number; quiet: boolean; counted: string[] }): Fact {
  const hidden = quiet ? ({ quiet: true } as const) : {};
  const kinds: readonly Fact[] = [
    { type: 'taken-back', ...stamp(id) },
    { type: 'counted', ...stamp(id), counters: counted },
    { type: 'returned', ...stamp(id), ...person, exploitation: ['prostitution'], ...hidden },
    { type: 'referred', ...stamp(id), ...person, exploitation: [], ...hidden },
    { type: 'handover-stopped', ...stamp(id), corridor: 'KH-VN', outcome: 'refused', ...hidden },
    { type: 'observed', ...stamp(id), counts: { 'contacts.fresh': 3 } },
  ];
  return kinds[kind] as Fact;
}

/** Somebody who waits since a day, until a day or still. */
const anyHold = fc.record({ from: fc.integer({ min: 1, max: 28 }), days: fc.option(fc.nat(60)) });
function holdOf(id: string, { from, days }: { from: number; days: number | null }): Held {
  const at = new Date(Date.UTC(2026, 1, from)).toISOString();
  const until = days === null ? {} : { until: new Date(Date.parse(at) + days * 86_400_000).toISOString() };
  return { ...stamp(id), type: 'held', corridor: 'KH-VN', reason: 'court', at, ...until };
}

const shuffled = <One>(all: readonly One[], by: readonly number[]) =>
  all
    .map((one, n) => [by[n % by.length] ?? 0, one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);

describe('A month', () => {
  test.prop([
    fc.array(anyFact, { maxLength: 60 }),
    fc.array(anyHold, { maxLength: 40 }),
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }),
    fc.option(fc.constant(`${month}-20T00:00:00.000Z`)),
  ])(
    'is the same to the byte folded whole or in parts, whichever way it is cut and in whatever order they come',
    (some, waiting, cut, order, now) => {
      const facts = some.map((one, n) => factOf(`fact ${n}`, one));
      const holds = waiting.map((one, n) => holdOf(`hold ${n}`, one));
      const partOf = (n: number) => (order[n % order.length] ?? 0) % cut;
      const parts = Array.from({ length: cut }, (_, shard) =>
        foldPart(
          month,
          shuffled(
            facts.filter((_, n) => partOf(n) === shard),
            order,
          ),
          holds.filter((_, n) => partOf(n + 1) === shard),
          now ?? undefined,
        ),
      );
      const [whole, added] = [foldMonth(month, facts, holds, now ?? undefined), addParts(shuffled(parts, order))];
      expect(JSON.stringify(added.counters)).toBe(JSON.stringify(whole));
      expect(added.facts).toBe(facts.filter(({ type }) => type !== 'taken-back').length);
      // Parts of parts are no others.
      const two = [addParts(parts.slice(0, 2)), addParts(parts.slice(2))];
      expect(JSON.stringify(addParts(two))).toBe(JSON.stringify(added));
    },
  );
});
