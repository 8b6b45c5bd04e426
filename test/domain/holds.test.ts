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
    expect(holdsOf([{ now: file }])).toMatchObject([
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
    const [first, second] = holdsOf([{ now: file }]);
    expect([first?.until, second?.until, second?.since]).toEqual([on(5), on(12), undefined]);
  });

  test('comes to a place once: written down again it ends nothing', () => {
    const file = fileWith(
      [1, 'PersonPlaced', placed('shelter')],
      [5, 'ReturnDelayed', waits],
      [9, 'PersonPlaced', placed('shelter')],
    );
    expect(holdsOf([{ now: file }])[0]?.until).toBeUndefined();
  });
});

describe('Who waits to go home under two files', () => {
  const delayed = (reason: string) => ({ ...waits, reason });
  const closed = { reason: 'unreachable', cycle: 1, outcome: 'unsuccessful' };
  /** Why and since when the person waits on a day: one wait at the most. */
  const standingOn = (day: number, ...files: readonly CaseState[]) => {
    const moment = Date.parse(on(day));
    const isIn = (from: string, until = '9999-01-01') => Date.parse(from) <= moment && Date.parse(until) > moment;
    const standing = holdsOf(files.map((now) => ({ now }))).filter(
      ({ at, until, but = [] }) => isIn(at, until) && !but.some((time) => isIn(time.from, time.until)),
    );
    return standing.map(({ reason, at, since = at }) => [reason, since]);
  };
  const court = fileWith([1, 'ReturnDelayed', delayed('hearing')]);

  test('waits once: for the reason that was so last, whichever file it was written in', () => {
    const papers = fileWith([5, 'ReturnDelayed', delayed('papers')]);
    for (const files of [
      [court, papers],
      [papers, court],
    ]) {
      expect(standingOn(3, ...files)).toEqual([['court', on(1)]]);
      expect(standingOn(7, ...files)).toEqual([['document', on(5)]]);
    }
  });

  test('waits on since a reason was said first, where the other file says the same one', () => {
    expect(standingOn(7, court, fileWith([5, 'ReturnDelayed', delayed('hearing')]))).toEqual([['court', on(1)]]);
  });

  test('waits no more in either when the person made the journey, or came to a place, by one', () => {
    const away = [fileWith([4, 'JourneyHomeMade', { humane: [] }]), fileWith([4, 'PersonPlaced', placed('shelter')])];
    for (const file of away)
      expect([standingOn(3, court, file), standingOn(5, court, file)]).toEqual([[['court', on(1)]], []]);
  });

  test('waits on by the one file when the other is closed, for what that one said all along', () => {
    const ended = fileWith([5, 'ReturnDelayed', delayed('papers')], [9, 'CaseClosed', closed]);
    for (const files of [
      [court, ended],
      [ended, court],
    ])
      expect(standingOn(12, ...files)).toEqual([['court', on(1)]]);
    const both = fileWith([1, 'ReturnDelayed', delayed('hearing')], [9, 'CaseClosed', closed]);
    expect(standingOn(12, both, ended)).toEqual([]);
  });

  test('waits as one file says when the other, which had not the last word, is closed', () => {
    const ended = fileWith([1, 'ReturnDelayed', delayed('papers')], [9, 'CaseClosed', closed]);
    const later = fileWith([5, 'ReturnDelayed', delayed('cost')]);
    expect([standingOn(7, ended, later), standingOn(12, ended, later)]).toEqual([[['cost', on(5)]], [['cost', on(5)]]]);
  });
});
