import { describe, expect, test } from 'vitest';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { appealIsDecidedInTime } from '../../packages/domain/src/clocks/appeal-is-decided-in-time.ts';
import { childHasHerAdvocate } from '../../packages/domain/src/clocks/child-has-her-advocate.ts';
import { lawIsExplained } from '../../packages/domain/src/clocks/law-is-explained.ts';
import { legalAidIsFound } from '../../packages/domain/src/clocks/legal-aid-is-found.ts';
import { sheIsHeardAtTheHearing } from '../../packages/domain/src/clocks/she-is-heard-at-the-hearing.ts';
import { dueOf } from './due-of.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { brokenBy, fileOf, idOf, now } from './made.ts';

const thing = idOf(70);
const telling = { language: 'km', form: 'spoken', interpreter: false, understood: true } as const;
const explained = (change: object = {}) => [
  entryOf({ about: 'procedure' as const, ...telling, ...change }, hoursFromNow(-80)),
];

describe('Standards 6.7(a), Standards 6.7(b): the law and help with it', () => {
  test('R055 a proceeding is known from the day it was written down, and explained in time', () => {
    const file = kept(fileOf(), 'openProceeding', { kind: 'criminal' }, '2026-03-03T03:00:00.000Z', 70);
    expect(file).toMatchObject({ hasProceeding: true, proceedings: [{ kind: 'criminal' }] });
    expect(dueOf(lawIsExplained, file)).toEqual([['2026-03-03', '2026-03-17', '2026-03-24']]);
    const earlier = [...file.proceedings, entryOf({ kind: 'civil' as const }, '2026-03-01T03:00:00.000Z', 71)];
    expect(dueOf(lawIsExplained, { ...file, proceedings: earlier })[0]?.[0]).toBe('2026-03-01');
    expect(dueOf(lawIsExplained, { hasProceeding: true })[0]?.[0]).toBe('2026-03-02');
    expect(dueOf(lawIsExplained, { ...file, lawExplained: explained() })).toEqual([]);
    expect(dueOf(lawIsExplained, { ...file, lawExplained: explained({ understood: false }) })).toHaveLength(1);
    expect(dueOf(lawIsExplained)).toEqual([]);
    expect(kept(fileOf(), 'explainLaw', { about: 'appeal', ...telling }).lawExplained).toHaveLength(1);
  });

  test('R055 legal help is found in time, and there is no room for a fee', () => {
    const file = kept(fileOf(), 'askForLegalAid', { for: 'compensation' }, now, 70);
    expect(dueOf(legalAidIsFound, file)).toEqual([[thing, '2026-03-16', '2026-03-23']]);
    const given = { need: thing, provider: 'invented-legal-aid' };
    expect(dueOf(legalAidIsFound, kept(file, 'arrangeLegalAid', given, now, 71))).toEqual([]);
    for (const field of ['fee', 'price', 'paidBy'])
      expect(caseCommands.arrangeLegalAid.body.safeParse({ ...given, [field]: 1 }).success).toBe(false);
  });
});

describe('Standards 6.7(c): whether she takes part', () => {
  const preparations = [entryOf({ about: 'taking-part' as const, ...telling }, hoursFromNow(-72))];
  const said = { choice: 'no', preparation: thing } as const;

  test('R056 is her choice, informed and after time to reflect; nobody else can be written down as choosing', () => {
    const file = fileOf({ preparations, lawExplained: explained() });
    expect(kept(file, 'chooseTakingPart', said).takingPart).toMatchObject([{ choice: 'no', as: [] }]);
    expect(brokenBy(keep('chooseTakingPart', { choice: 'yes' }))).toEqual({
      'taking-part-is-an-informed-choice': ['law-not-explained'],
      'decision-follows-its-information': ['not-informed-before'],
    });
    for (const decidedBy of ['prosecutor', 'best-interest', 'herself'])
      expect(caseCommands.chooseTakingPart.body.safeParse({ ...said, decidedBy }).success).toBe(false);
  });
});

describe('Standards 6.7(d): hearings', () => {
  const hearings = [entryOf({ on: '2026-04-01', court: 'first-instance' as const })];
  const held = {
    hearing: thing,
    outcome: 'judgment',
    attended: 'there',
    heard: true,
    appealUntil: '2026-05-01',
  } as const;

  test('R057 stand in a calendar until what came of them is written down', () => {
    const file = kept(fileOf(), 'scheduleHearing', { on: '2026-04-01', court: 'first-instance' }, now, 70);
    expect(dueOf(sheIsHeardAtTheHearing, file)).toEqual([[thing, '2026-04-01', '2026-04-08']]);
    expect(dueOf(sheIsHeardAtTheHearing, kept(file, 'recordHearing', held, now, 71))).toEqual([]);
  });

  test('R057 an appeal is asked about before its last day, and a supervisor hears of it on that day', () => {
    const file = kept(fileOf({ hearings }), 'recordHearing', held, now, 71);
    expect(dueOf(appealIsDecidedInTime, file)).toEqual([[thing, '2026-04-24', '2026-05-01']]);
    const decided = kept(file, 'decideAppeal', { hearing: thing, appeals: false }, now, 72);
    expect(decided.appeals).toMatchObject([{ hearing: thing, appeals: false }]);
    expect(dueOf(appealIsDecidedInTime, decided)).toEqual([]);
    const { appealUntil: _, ...final } = held;
    expect(dueOf(appealIsDecidedInTime, kept(fileOf({ hearings }), 'recordHearing', final, now, 71))).toEqual([]);
  });
});

describe('Standards 6.7(e): a child’s advocate', () => {
  const file = fileOf({ age: 'presumed-child', hasProceeding: true });

  test('R058 is appointed in time, for whoever may be a child too; the name is sealed', () => {
    expect(dueOf(childHasHerAdvocate, file)).toEqual([['2026-03-02', '2026-03-09', '2026-03-16']]);
    const said = {
      organisation: 'invented-legal-aid',
      from: 'lawyer',
      words: { advocate: 'Invented Advocate' },
    } as const;
    const appointed = kept(file, 'appointAdvocate', said);
    expect(dueOf(childHasHerAdvocate, appointed)).toEqual([]);
    expect(JSON.stringify(appointed)).not.toContain('Invented Advocate');
    expect(dueOf(childHasHerAdvocate, { hasProceeding: true })).toEqual([]);
    expect(dueOf(childHasHerAdvocate, { age: 'child' })).toEqual([]);
  });
});
