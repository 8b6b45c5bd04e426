import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import type { ReceiverStanding } from '../../packages/domain/src/directory/provider.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { actBy, answerOf, brokenBy, fileOf, idOf } from './made.ts';

const house = 'a-shelter';
const there = { admissions: [entryOf({ shelter: house, reason: 'own-choice' } as const, hoursFromNow(-5))] };
const yes = { consents: [answerOf('ngo', true, { organisation: house, for: 'care' })] };
const copy = { to: 'ngo', country: 'KH', organisation: house, for: 'care', sections: ['identity'] };

const broken = (name: CaseCommandName, said: object, file: Partial<CaseState>, memorandum: ReceiverStanding) =>
  brokenBy(
    decideCase(
      name,
      fileOf(file),
      caseCommands[name].body.parse(said) as never,
      actBy('case-worker'),
      idOf(60),
      [house],
      memorandum,
    ),
  );
const admitted = (memorandum: ReceiverStanding, file: Partial<CaseState> = {}) =>
  broken('admitToShelter', { shelter: house, reason: 'own-choice' }, file, memorandum);
const copied = (memorandum: ReceiverStanding, file: Partial<CaseState> = {}) =>
  broken('shareDisclosure', copy, { ...yes, ...file }, memorandum);

describe('Standards 5, Policy VII.2(d), Standards 13 step 4: whoever has no paper that holds takes nobody new', () => {
  test('a shelter whose memorandum is over, or not begun, takes nobody in', () => {
    const rule = 'helpers-work-under-a-memorandum';
    expect(admitted('over')).toEqual({ [rule]: ['memorandum-over'] });
    expect(admitted('not-yet')).toEqual({ [rule]: ['memorandum-not-begun'] });
    for (const standing of ['valid', 'ends-soon', 'not-needed'] as const) expect(admitted(standing)).toEqual({});
  });

  test('a postponed programme takes nobody in and is told of nobody but whoever is there', () => {
    const rule = { 'postponed-programme-takes-nobody-new': ['programme-postponed'] };
    for (const act of [admitted, copied]) {
      expect(act('postponed')).toEqual(rule);
      expect(act('postponed', there)).toEqual({});
      expect(act('valid')).toEqual({});
    }
    const centre = entryOf({ to: 'centre', organisation: house, sections: [], status: 'alive' }, hoursFromNow(-5), 61);
    expect(admitted('postponed', { copies: [centre] as never })).toEqual(rule);
    expect(copied('over', there)).toEqual({ 'helpers-work-under-a-memorandum': ['memorandum-over'] });
  });
});
