import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import type { WrittenFile } from '../../packages/domain/src/report/counted-file.ts';
import { factsOfPerson } from '../../packages/domain/src/report/facts-of-person.ts';
import { leftToTheOther, untilErased } from '../../packages/domain/src/report/left-to-the-other.ts';
import { foldMonth } from '../../packages/domain/src/report/stocks.ts';
import { writtenFile } from './counted-person.ts';
import { fileOf, idOf } from './made.ts';

const on = (day: string) => `${day}T03:00:00.000Z`;
const inside = { corridor: 'KH-KH', channel: 'domestic', origin: 'report' } as const;
const back = { corridor: 'TH-KH', channel: 'other', origin: 'report' } as const;
const erasedAt = on('2026-09-01');

function said(n: number, type: string, day: string, what: object): CaseEvent {
  return { type, id: idOf(n), said: what, occurredAt: on(day), by: 'x' } as unknown as CaseEvent;
}

function file(n: number, more: Partial<CaseState>, ...events: readonly CaseEvent[]): WrittenFile {
  return { ...writtenFile(events, fileOf({ id: idOf(n), ...more })), named: (thing) => `${n}/${thing}` };
}

/** The other file with what it was left when the first one was erased. */
function left(gone: WrittenFile, stays: WrittenFile): WrittenFile {
  return { ...stays, before: [untilErased(leftToTheOther(gone, stays), erasedAt)] };
}

const ends = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];

/** What each month says of a person whose facts these are. */
function months(facts: ReturnType<typeof factsOfPerson>) {
  const held = facts.filter((one) => one.type === 'held');
  return ends.map((month) =>
    foldMonth(
      month,
      facts.filter(({ type, at }) => type !== 'held' && at.startsWith(month)),
      held,
    ),
  );
}

/** What stands after the erasure: what was counted of the file that is gone, as it was, and of the other one anew. */
function afterwards(gone: WrittenFile, stays: WrittenFile) {
  const before = factsOfPerson([gone, stays]);
  const [name = ''] = gone.named('').split('/');
  return [...before.filter(({ id }) => id.startsWith(`${name}/`)), ...factsOfPerson([left(gone, stays)])];
}

const delayed = (n: number, day: string, reason: string) =>
  said(n, 'ReturnDelayed', day, { decision: idOf(4), responsible: 'court', reason });
const referred = (n: number, day: string) =>
  said(n, 'CaseReferred', day, {
    to: 'x',
    kind: 'ngo',
    services: ['medical'],
    decision: idOf(3),
    expects: ['treated'],
  });
const offered = said(40, 'ServiceOffered', '2026-05-02', { service: 'medical' });

const [spring, autumn] = [on('2026-02-10'), on('2026-04-20')];

describe('Whoever had two files, of which one was erased', () => {
  test.each<readonly [string, WrittenFile, WrittenFile]>([
    ['returned twice', file(1, { ...back, openedAt: spring }), file(2, { ...back, openedAt: autumn })],
    [
      'was referred twice',
      file(1, { ...inside, openedAt: spring }, referred(30, '2026-03-01')),
      file(2, { ...inside, openedAt: autumn }, referred(31, '2026-06-01')),
    ],
    [
      'is of a country that only the erased one knew',
      file(1, { ...inside, openedAt: spring, citizenship: 'VN' }),
      file(2, { ...inside, openedAt: autumn, citizenship: 'unknown' }, offered),
    ],
    [
      'waited in both, for one reason after another',
      file(
        1,
        { ...inside, openedAt: spring },
        delayed(30, '2026-02-20', 'hearing'),
        delayed(32, '2026-05-20', 'cost'),
        said(33, 'CaseClosed', '2026-07-05', { reason: 'unreachable', cycle: 1, outcome: 'unsuccessful' }),
      ),
      file(2, { ...inside, openedAt: spring }, delayed(31, '2026-04-20', 'hearing')),
    ],
  ])('who %s counts in each month as before, whichever of the two is gone', (_, one, other) => {
    const before = months(factsOfPerson([one, other]));
    expect(before.flatMap((month) => Object.keys(month))).not.toEqual([]);
    expect(months(afterwards(one, other))).toEqual(before);
    expect(months(afterwards(other, one))).toEqual(before);
    expect(months([...factsOfPerson([one]), ...factsOfPerson([other])])).not.toEqual(before);
  });

  test('is one person again in another year, and on another way, of which the erased one had told nothing', () => {
    const gone = file(1, { ...back, openedAt: spring });
    const wentBack = said(50, 'JourneyHomeMade', '2026-10-01', {
      humane: [],
      wentBack: { country: 'TH', how: 'other' },
    });
    const stays = left(gone, file(2, { ...back, openedAt: on('2027-02-01') }, wentBack));
    const returns = factsOfPerson([stays]).filter(({ type }) => type === 'returned');
    expect(returns.map((one) => [one.at, 'again' in one])).toEqual([
      [on('2027-02-01'), false],
      [on('2026-10-01'), false],
    ]);
  });
});
