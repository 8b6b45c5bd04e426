import { describe, expect, test } from 'vitest';
import { roles } from '../../packages/domain/src/people/actor.ts';
import * as relations from '../../packages/domain/src/people/relations.ts';
import { idOf, people } from './made.ts';

describe('Who reads a copy', () => {
  const provider = people.provider;
  const line = { organisation: provider.organisation, status: 'alive' } as const;
  const may = (change: object, today = '2026-03-02', actor = provider) =>
    relations.mayReadCopy(actor, { ...line, ...change }, today);

  test('the person’s organisation does, on each of its days and on no other', () => {
    expect(may({})).toBe(true);
    expect(may({ organisation: 'another' })).toBe(false);
    const days = { from: '2026-03-02', until: '2026-03-03' };
    for (const [today, reads] of [
      ['2026-03-01', false],
      ['2026-03-02', true],
      ['2026-03-03', true],
      ['2026-03-04', false],
    ] as const)
      expect(may(days, today), today).toBe(reads);
    expect(may({ from: '2026-03-03' })).toBe(false);
    expect(may({ until: '2026-03-01' })).toBe(false);
  });

  test('nobody does of one that is withdrawn or ended', () => {
    for (const status of ['withdrawn', 'ended']) expect(may({ status }), status).toBe(false);
  });

  test('intake does of no case, everybody of a desk of its sheet, nobody of what is addressed to nobody', () => {
    const intake = { ...people.intake, organisation: line.organisation };
    expect(may({}, '2026-03-02', intake)).toBe(false);
    expect(may({}, '2026-03-02', { ...intake, role: 'shift-lead' })).toBe(true);
    const sheet = { status: 'alive', handover: idOf(70), until: '2026-03-03' } as const;
    const reads = (one: Parameters<typeof relations.mayReadCopy>[1], today = '2026-03-02') =>
      relations.mayReadCopy(provider, one, today);
    expect([reads(sheet), reads(sheet, '2026-03-04'), reads({ ...sheet, status: 'ended' })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(reads({ ...sheet, organisation: 'another' })).toBe(false);
    expect(reads({ status: 'alive' })).toBe(false);
    for (const role of roles) expect(relations.mayReadCopy(people[role], undefined, '2026-03-02'), role).toBe(false);
    expect(relations.mayReadCopy(intake, sheet, '2026-03-02')).toBe(false);
  });
});

describe('For whom a recipient is there', () => {
  const theirs = { citizenship: 'VN', organisation: 'social-affairs' } as const;
  const at = (desk: 'embassy' | 'mission' | 'partner' | 'casework', country: 'KH' | 'TH' | 'VN', organisation = 'x') =>
    relations.isThereFor(theirs, { desk, country, organisation });

  test('a mission is for its own nationals, casework where the person’s file is, everybody else for all', () => {
    expect([at('embassy', 'VN'), at('embassy', 'TH'), at('mission', 'VN'), at('mission', 'KH')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([at('partner', 'KH'), at('partner', 'TH')]).toEqual([true, true]);
    expect([at('casework', 'KH', 'social-affairs'), at('casework', 'KH')]).toEqual([true, false]);
  });
});
