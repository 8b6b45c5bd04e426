import { describe, expect, test } from 'vitest';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { belongingsGoWithHer } from '../../packages/domain/src/clocks/belongings-go-with-her.ts';
import { discrepancyIsSettled } from '../../packages/domain/src/clocks/discrepancy-is-settled.ts';
import { dueOf } from './due-of.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const list = idOf(60);
const said = {
  occasion: 'intake' as const,
  items: [{ what: 'money' as const, count: 2, pictured: true }],
  countedWith: 'herself' as const,
  receipt: 'thumbed' as const,
};
const file = kept(fileOf(), 'listBelongings', said, now, 60);
const one = [{ what: 'money' as const, count: 1 }];
const gone = { list, items: one, she: 'missing', keeper: 'still-kept' } as const;
const left = { stayEnds: [entryOf({ stay: idOf(80), reason: 'went-home' as const }, hoursFromNow(24), 81)] };

describe('Standards 7.2(h), R082: the person’s possessions', () => {
  test('are counted and pictured; the pictures are sealed', () => {
    const event = eventOf(keep('listBelongings', { ...said, words: { pictures: ['Invented picture'] } }));
    expect(event).toMatchObject({ type: 'BelongingsListed', wordsIn: 'needs' });
    expect(JSON.stringify(event)).not.toContain('Invented picture');
    expect(file.belongings).toMatchObject([{ id: list, ...said }]);
  });

  test('come back whole, or with what is gone named by both sides', () => {
    const back = { list, items: one, receipt: 'signed' } as const;
    expect(brokenBy(keep('returnBelongings', back, { file }))).toEqual({
      'what-is-hers-comes-back': ['not-returned:money'],
    });
    const named = kept(file, 'nameDiscrepancy', gone, hoursFromNow(1), 61);
    expect(kept(named, 'returnBelongings', back, hoursFromNow(2), 62).belongingsReturns).toMatchObject([back]);
    for (const side of ['she', 'keeper'])
      expect(caseCommands.nameDiscrepancy.body.safeParse({ ...gone, [side]: undefined }).success, side).toBe(false);
  });

  test('are named by a list of this file', () => {
    const broken = { 'entry-speaks-of-one-in-the-file': ['not-in-the-file:list'] };
    expect(brokenBy(keep('nameDiscrepancy', gone))).toEqual(broken);
    expect(brokenBy(keep('returnBelongings', { list, items: [], receipt: 'signed' }))).toEqual(broken);
    expect(brokenBy(keep('settleDiscrepancy', { discrepancy: list, outcome: 'found' }, { file }))).toEqual({
      'entry-speaks-of-one-in-the-file': ['not-in-the-file:discrepancy'],
    });
  });

  test('are owed to whoever leaves, the same day, and no more once they are theirs again', () => {
    expect(dueOf(belongingsGoWithHer, file)).toEqual([]);
    expect(dueOf(belongingsGoWithHer, { ...file, ...left })).toEqual([[list, '2026-03-03', '2026-03-10']]);
    const home = kept(
      file,
      'returnBelongings',
      { list, items: [{ what: 'money', count: 2 }], receipt: 'signed' },
      now,
      62,
    );
    expect(dueOf(belongingsGoWithHer, { ...home, ...left })).toEqual([]);
    const earlier = { stayEnds: [entryOf({ stay: idOf(80), reason: 'went-home' as const }, hoursFromNow(-1), 81)] };
    expect(dueOf(belongingsGoWithHer, { ...file, ...earlier })).toEqual([]);
  });

  test('that are gone stay owed until somebody says what became of them', () => {
    const named = kept(file, 'nameDiscrepancy', gone, now, 61);
    expect(dueOf(discrepancyIsSettled, named)).toEqual([[idOf(61), '2026-03-16', '2026-03-23']]);
    const settled = kept(named, 'settleDiscrepancy', { discrepancy: idOf(61), outcome: 'found' }, now, 62);
    expect(dueOf(discrepancyIsSettled, settled)).toEqual([]);
  });
});
