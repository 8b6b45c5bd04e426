import { canonicalJson, type Json } from '@homeward/vault/canonical-json';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { minutesOf } from '../../packages/domain/src/handover/minutes.ts';
import { answered, confirmedBy, moved, proposed, standingIn } from './handovers.ts';
import { now } from './made.ts';

const textOf = (state: HandoverState): string => canonicalJson(minutesOf(state) as unknown as Json);
const departed = standingIn('departed');

function withTick(
  state: HandoverState,
  code: string,
  answer: 'done' | 'missing',
  organisation = 'unit-x',
): HandoverState {
  const tick = { answer, ...(answer === 'missing' ? { reason: 'later' } : {}), by: 'x', organisation, at: now };
  return moved(state, { type: 'ItemTicked', code, as: 'S', tick });
}

/** The same value with the keys of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, reversed(one)]),
  );
}

describe('The minutes', () => {
  test('say where from and where to, when, and every item but the two that follow from them', () => {
    const { items, ...plate } = minutesOf(departed);
    expect(plate).toEqual({
      handover: departed.id,
      edition: 1,
      from: 'KH',
      to: 'VN',
      checklist: 'KH-VN.1',
      date: '2026-03-02',
      gate: 'bavet',
      mode: 'land',
      departedAt: now,
      sex: 'female',
      age: 'adult',
      sheet: 'a'.repeat(64),
    });
    expect(items.map(({ code }) => code)).toEqual(
      itemsOf(departed)
        .map(({ code }) => code)
        .filter((code) => code !== 'C24' && code !== 'C25'),
    );
    expect(minutesOf(proposed({ country: 'MY', direction: 'inbound' }))).toMatchObject({ from: 'MY', to: 'KH' });
  });

  test('are the same text in whatever order the record keeps its keys', () => {
    expect(textOf(reversed(departed) as HandoverState)).toBe(textOf(departed));
  });

  test('are the same before and after each confirmation: both sides confirm the same words', () => {
    const one = moved(departed, confirmedBy('V'));
    const two = moved(one, confirmedBy('S'));
    expect([textOf(one), textOf(two)]).toEqual([textOf(departed), textOf(departed)]);
  });

  test('change with any answer to any item', () => {
    const open = standingIn('departed', proposed());
    const texts = new Set([textOf(open)]);
    const items = itemsOf(open).filter(({ by }) => by === undefined);
    for (const { code } of items)
      for (const answer of ['done', 'missing'] as const) texts.add(textOf(withTick(open, code, answer)));
    expect(texts.size).toBe(1 + 2 * items.length);
    expect(textOf(withTick(open, 'C21', 'done', 'unit-y'))).not.toBe(textOf(withTick(open, 'C21', 'done')));
    expect(textOf({ ...open, servicesAnswered: false })).not.toBe(textOf(open));
  });

  test.each([
    { date: '2026-03-03' },
    { gate: 'poipet' },
    { mode: 'air' },
    { departedAt: '2026-03-02T04:00:00.000Z' },
    { sex: 'male' },
    { age: 'child' },
    { sheet: 'f'.repeat(64) },
    { direction: 'inbound' },
    { country: 'TH' },
  ] as const)('change with %j', (change) => {
    expect(textOf({ ...departed, ...change })).not.toBe(textOf(departed));
  });

  test('two records with the same text agree on every answer', async () => {
    const codes = itemsOf(departed)
      .filter(({ by }) => by === undefined)
      .map(({ code }) => code);
    const some = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom('done' as const, 'missing' as const)), {
      maxLength: 8,
    });
    const base = standingIn('departed', answered(proposed()));
    const build = (ticks: readonly (readonly [string, 'done' | 'missing'])[]) =>
      ticks.reduce((state, [code, answer]) => withTick(state, code, answer), base);
    await fc.assert(
      fc.property(some, some, (left, right) => {
        const [a, b] = [build(left), build(right)];
        const said = (state: HandoverState) =>
          codes.map((code) => [code, state.ticks[code]?.S?.answer, state.ticks[code]?.S?.organisation]);
        expect(textOf(a) === textOf(b)).toBe(JSON.stringify(said(a)) === JSON.stringify(said(b)));
      }),
    );
  });
});
