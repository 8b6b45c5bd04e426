import { describe, expect, test } from 'vitest';
import type { Acting, Reply } from '../../scripts/demo/acting.ts';
import { acting } from '../../scripts/replay/corridors/acting.ts';
import { shareCalendar } from '../../scripts/replay/corridors/calendar.ts';
import { openJournal } from '../../scripts/replay/corridors/journal.ts';
import { looking } from '../../scripts/replay/corridors/looking.ts';
import { linesOfAll, surprises } from '../../scripts/replay/corridors/print.ts';

const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;

function clockAt(hour: number, fault?: Error) {
  const moves: string[] = [];
  const moveTo = async (moment: string) => {
    if (fault !== undefined) throw fault;
    moves.push(moment);
    return moment;
  };
  return { moves, clock: { now: async () => at(hour), moveTo } };
}

describe('one calendar for all stories', () => {
  test('moves on only once each of them waits, to the nearest moment, and lets who waits for it go', async () => {
    const { clock, moves } = clockAt(1);
    const calendar = await shareCalendar(clock, 2, () => undefined);
    const gone: string[] = [];
    const first = calendar.until(at(5)).then(() => gone.push('five'));
    expect(moves).toEqual([]);
    await calendar.until(at(3)).then(() => gone.push('three'));
    expect([moves, gone]).toEqual([[at(3)], ['three']]);
    calendar.leave();
    await first;
    expect([moves, gone]).toEqual([
      [at(3), at(5)],
      ['three', 'five'],
    ]);
    expect(calendar.now() >= at(5)).toBe(true);
  });

  test('a moment that is over is there at once, and a clock that fails ends every story', async () => {
    const { clock, moves } = clockAt(4);
    await (await shareCalendar(clock, 1, () => undefined)).until(at(2));
    expect(moves).toEqual([]);
    const broken = await shareCalendar(clockAt(1, new Error('no clock')).clock, 2, () => undefined);
    const both = await Promise.allSettled([broken.until(at(2)), broken.until(at(3))]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('an act that is answered otherwise', () => {
  const answers = (status: number, body: object): Acting => {
    const reply = async () => ({ status, version: 1, body }) as Reply<never>;
    return { read: reply, post: reply };
  };
  const taken = () => answers(200, { id: 'one', version: 2, status: 'departed' });
  const refusal = () => answers(409, { code: 'some-rule', breaches: ['C15'] });
  const said: string[] = [];
  const says = (role: string, step: string, came: string): void => void said.push(`${role} ${step} ${came}`);
  const entry = { step: 'leaves', at: '' };

  test('ends the story with who did what, what had to come and what came', async () => {
    const { writes, refused } = acting(refusal, says, () => undefined);
    await expect(writes('unit', '/x', {}, entry)).rejects.toThrow(
      'unit "leaves": expected that it is taken, came 409 some-rule (C15).',
    );
    await expect(refused('unit', '/x', {}, { step: 'leaves', by: 'other-rule' })).rejects.toThrow(
      'expected 409 other-rule, came 409 some-rule (C15).',
    );
    await refused('unit', '/x', {}, { step: 'leaves', by: 'some-rule' });
    await expect(
      acting(taken, says, () => undefined).refused('unit', '/x', {}, { step: 'a', by: 'b' }),
    ).rejects.toThrow('expected 409 b, came 200');
    expect(said).toEqual(['unit leaves refused, some-rule']);
  });

  test('what is read differs from what has to be there, or is there for whom it must not be', async () => {
    const { sees, unseen } = looking(taken, says);
    const look = ({ status }: { readonly status: string }) => ({ found: status, wanted: 'withdrawn' });
    await expect(sees('unit', '/x', 'reads it', look)).rejects.toThrow('expected withdrawn, came departed.');
    await expect(unseen('unit', '/x', 'asks for it')).rejects.toThrow('expected 404, came 200');
    await looking(() => answers(404, {}), says).unseen('unit', '/x', 'asks for it');
    expect(said.at(-1)).toBe('unit asks for it not found');
  });
});

test('rows of acts of one kind stand in one line of whoever did them, at the hour in Cambodia', () => {
  const journal = openJournal();
  for (const step of ['tick C03 unit', 'tick C04 unit', 'leaves', 'tick C01 unit'])
    journal.act(at(2), 'unit', step, 'ok');
  expect(journal.lines().map((line) => line.replaceAll(/ {2,}/g, ' ').trim())).toEqual([
    '2026-03-02 09:00 unit answers what is owed: C03 C04',
    '2026-03-02 09:00 unit leaves: ok',
    '2026-03-02 09:00 unit answers what is owed: C01',
  ]);
});

test('a story that broke off is named in the table and in a sentence of its own', () => {
  const flow = { name: 'VN→KH', from: 'VN', to: 'KH' } as const;
  const one = { flow, says: 'home', lines: ['a line'], acts: 3, broken: 'unit "leaves": expected a, came b.' };
  expect(surprises([one])).toEqual(['VN→KH: unit "leaves": expected a, came b.']);
  const lines = linesOfAll([one], 1);
  expect(lines).toContain('  BROKEN OFF: unit "leaves": expected a, came b.');
  expect(lines.at(-1)).toBe('1 flows, 3 acts, 1 seconds. Minutes verified: 0 of 1.');
});
