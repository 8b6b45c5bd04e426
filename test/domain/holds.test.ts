import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { holdsOf } from '../../packages/domain/src/report/holds.ts';
import { fileOf, idOf } from './made.ts';

const on = (day: number) => new Date(Date.parse('2026-01-01T00:00:00.000Z') + day * 86_400_000).toISOString();

function fileWith(...told: readonly (readonly [day: number, type: string, said: object])[]): CaseState {
  return told.reduce<CaseState>((file, [day, type, said], index) => {
    const event = { type, id: idOf(200 + index), said, occurredAt: on(day), by: 'x' } as unknown as CaseEvent;
    return evolveCase(file, event);
  }, fileOf());
}

const waits = { decision: idOf(4), responsible: 'court', reason: 'hearing' };
const placed = (placement: string) => ({ placement, family: 'not-assessed' });

describe('Who waits to go home', () => {
  test('waits on for the same reason since it was said first, until the person comes to a place', () => {
    const file = fileWith(
      [1, 'ReturnDelayed', waits],
      [5, 'ReturnDelayed', waits],
      [9, 'PersonPlaced', placed('shelter')],
    );
    expect(holdsOf(file)).toMatchObject([
      { at: on(1), until: on(5) },
      { at: on(5), since: on(1), until: on(9) },
    ]);
  });

  test('has come to each place that the person was at, also when the person lives at another one by now', () => {
    const file = fileWith(
      [1, 'ReturnDelayed', waits],
      [5, 'PersonPlaced', placed('shelter')],
      [9, 'ReturnDelayed', waits],
      [12, 'PersonPlaced', placed('own-home')],
    );
    const [first, second] = holdsOf(file);
    expect([first?.until, second?.until, second?.since]).toEqual([on(5), on(12), undefined]);
  });

  test('comes to a place once: written down again it ends nothing', () => {
    const file = fileWith(
      [1, 'PersonPlaced', placed('shelter')],
      [5, 'ReturnDelayed', waits],
      [9, 'PersonPlaced', placed('shelter')],
    );
    expect(holdsOf(file)[0]?.until).toBeUndefined();
  });
});
