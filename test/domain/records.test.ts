import { describe, expect, test } from 'vitest';
import { lastEntry } from '../../packages/domain/src/case/records/last-entry.ts';
import { fileIsUpdated } from '../../packages/domain/src/clocks/file-is-updated.ts';
import { daysLater, stamped } from './closings.ts';
import { keep } from './keep.ts';
import { answerOf, eventOf, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

const invented = 'Invented words.';

describe('Standards 11: what a file holds', () => {
  test('R131: a picture is known by its hash, and is not taken without the person’s agreement', () => {
    const portrait = { agreed: true, kept: 'sealed-file', hash: 'a'.repeat(64) } as const;
    expect(recorded('recordPortrait', portrait).portraits).toEqual([{ ...stamped(60), ...portrait }]);
    expect(() => keep('recordPortrait', { ...portrait, agreed: false } as never)).toThrow();
  });

  test('R132, R133, R134: addresses, narrative, relatives and household are sealed, each in its own section', () => {
    const events = [
      eventOf(keep('recordResidence', { period: 'before', words: { address: invented } })),
      eventOf(keep('recordNarrative', { toldBy: 'herself', words: { narrative: invented } })),
      eventOf(keep('recordRelative', { relation: 'mother', living: 'yes', words: { name: invented } })),
      eventOf(keep('recordFamilyStatus', { source: 'visit', words: { situation: invented, abuse: invented } })),
    ];
    expect(events).toMatchObject(['whereabouts', 'testimony', 'family', 'family'].map((wordsIn) => ({ wordsIn })));
    expect(JSON.stringify(events)).not.toContain(invented);
  });

  test('R132, R133: each entry stays beside the others', () => {
    const words = { address: invented };
    const first = recorded('recordResidence', { period: 'before', until: '2025-01-31', words });
    const file = recorded('recordResidence', { period: 'after', words }, { file: first, id: idOf(61) });
    expect(file.residences).toEqual([
      { ...stamped(60), period: 'before', until: '2025-01-31' },
      { ...stamped(61), period: 'after' },
    ]);
    expect(recorded('recordNarrative', { toldBy: 'police', words: { narrative: invented } }).accounts).toHaveLength(1);
    const relative = { relation: 'brother', living: 'not-known' } as const;
    expect(recorded('recordRelative', { ...relative, words: { birth: '1999' } }).relatives).toEqual([
      { ...stamped(60), ...relative },
    ]);
  });

  test('R134: a plan of contact names the entry on the household it rests on', () => {
    const file = recorded('recordFamilyStatus', { source: 'commune', words: { situation: invented } });
    const plan = { with: 'family', how: 'through-worker', household: idOf(60) } as const;
    expect(recorded('planFamilyContact', plan, { file, id: idOf(61) }).contactPlans).toEqual([
      { ...stamped(61), ...plan },
    ]);
  });
});

describe('R136, Standards 11(6): a file', () => {
  test('in which nothing was written for ninety days is looked at again', () => {
    expect(fileIsUpdated.due(fileOf({ consents: [] }))).toEqual([
      { thing: '2026-03-02', on: '2026-05-31', escalates: ['2026-06-07'] },
    ]);
  });

  test('was last written into by the latest entry of any kind', () => {
    expect(lastEntry(fileOf())).toBe(now);
    const visit = { ...stamped(80, daysLater(3)), kind: 'agreed', visitedAt: daysLater(50), discreet: false } as const;
    expect(lastEntry(fileOf({ visits: [visit] }))).toBe(daysLater(3));
    expect(lastEntry(fileOf({ consents: [answerOf('family', true, { at: daysLater(9) })], visits: [visit] }))).toBe(
      daysLater(9),
    );
    expect(fileIsUpdated.due(fileOf({ visits: [visit] }))[0]?.thing).toBe('2026-03-05');
  });
});
