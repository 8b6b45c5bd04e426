import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { groundStillHolds } from '../../packages/domain/src/clocks/ground-still-holds.ts';
import { copyOf } from './disclosed.ts';
import { answerOf, fileOf, idOf, now } from './made.ts';

const exception = copyOf({ restsOn: { exception: idOf(80) } });
const later = '2026-03-05T03:00:00.000Z';
const due = (more: Partial<CaseState>) =>
  groundStillHolds
    .due(fileOf({ copies: [exception], ...more }))
    .map(({ thing, on, escalates }) => [thing, on, escalates]);

describe('Standards 6.3(b): what was shared without the person is asked about again', () => {
  test('a month after it was shared, and by a supervisor a week later; what rests on their consent is not', () => {
    expect(due({})).toMatchObject([[idOf(70), '2026-04-01', expect.any(Array)]]);
    expect(due({ copies: [copyOf()] })).toEqual([]);
  });

  test('on the day on which the person says no to its reader, or takes a yes back: it could be asked after all', () => {
    expect(due({ consents: [answerOf('ngo', false, { at: later })] })).toMatchObject([[idOf(70), '2026-03-05', {}]]);
    const taken = answerOf('ngo', true, { withdrawn: { at: later, entry: idOf(81) } });
    expect(due({ consents: [taken] })).toMatchObject([[idOf(70), '2026-03-05', {}]]);
  });

  test('not by what the person said before, of another reader, or by a yes', () => {
    const before = answerOf('ngo', false, { at: '2026-02-01T03:00:00.000Z' });
    for (const one of [before, answerOf('hospital', false, { at: later }), answerOf('ngo', true, { at: later })])
      expect(due({ consents: [one] })).toMatchObject([[idOf(70), '2026-04-01', {}]]);
    expect(due({ consents: [answerOf('ngo', false, { at: later, organisation: 'ngo-2' })] })).toMatchObject([
      [idOf(70), '2026-04-01', {}],
    ]);
  });

  test('no more once it was ended: that one copy, and no other', () => {
    const file = fileOf({ copies: [exception, copyOf({ id: idOf(71) })] });
    const said = { copy: idOf(70), why: 'ground-is-gone' };
    const event = { type: 'CopyEnded', said, id: idOf(90), occurredAt: now, by: 'case-worker-1' };
    const after = evolveCase(file, event as never);
    expect(after.copies.map(({ status }) => status)).toEqual(['ended', 'alive']);
    expect(groundStillHolds.due(after)).toEqual([]);
  });
});
