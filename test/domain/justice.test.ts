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
  entryOf({ proceeding: thing, about: 'procedure' as const, ...telling, ...change }, hoursFromNow(-80)),
];

describe('Standards 6.7(a), Standards 6.7(b): the law and help with it', () => {
  test('R055 a proceeding is known from the day it was written down, and explained in time', () => {
    const file = kept(fileOf(), 'openProceeding', { kind: 'criminal' }, '2026-03-03T03:00:00.000Z', 70);
    expect(file).toMatchObject({ hasProceeding: true, proceedings: [{ kind: 'criminal' }] });
    expect(dueOf(lawIsExplained, file)).toEqual([[thing, '2026-03-17', '2026-03-24']]);
    const two = [...file.proceedings, entryOf({ kind: 'civil' as const }, '2026-03-01T03:00:00.000Z', 71)];
    const second = [idOf(71), '2026-03-15', '2026-03-22'];
    expect(dueOf(lawIsExplained, { ...file, proceedings: two })).toEqual([second, [thing, '2026-03-17', '2026-03-24']]);
    expect(dueOf(lawIsExplained, { ...file, proceedings: two, lawExplained: explained() })).toEqual([second]);
    expect(dueOf(lawIsExplained, { hasProceeding: true })).toEqual([['not-named', '2026-03-16', '2026-03-23']]);
    expect(dueOf(lawIsExplained, { ...file, lawExplained: explained() })).toEqual([]);
    expect(dueOf(lawIsExplained, { ...file, lawExplained: explained({ understood: false }) })).toHaveLength(1);
    expect(dueOf(lawIsExplained)).toEqual([]);
    const said = { proceeding: thing, about: 'appeal', ...telling } as const;
    expect(kept(file, 'explainLaw', said).lawExplained).toHaveLength(1);
    expect(brokenBy(keep('explainLaw', said))).toEqual({
      'answer-names-what-it-answers': ['not-in-the-file:proceeding'],
    });
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

describe('Standards 6.7(c): whether the person takes part', () => {
  const preparations = [entryOf({ about: 'taking-part' as const, ...telling }, hoursFromNow(-72))];
  const said = { choice: 'no', preparation: thing } as const;

  test('R056 is the person’s choice, informed and after time to reflect; nobody else can be written down as choosing', () => {
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
  const hearings = [entryOf({ proceeding: idOf(60), on: '2026-04-01', court: 'first-instance' as const })];
  const held = {
    hearing: thing,
    outcome: 'judgment',
    attended: 'there',
    heard: true,
    heldAt: '2026-04-01T02:00:00.000Z',
    appealUntil: '2026-05-01',
  } as const;

  test('R057 stand in a calendar until what came of them is written down', () => {
    const fixed = { proceeding: idOf(60), on: '2026-04-01', court: 'first-instance' } as const;
    const proceedings = [entryOf({ kind: 'criminal' as const }, now, 60)];
    const file = kept(fileOf({ proceedings }), 'scheduleHearing', fixed, now, 70);
    expect(brokenBy(keep('scheduleHearing', fixed))).toEqual({
      'answer-names-what-it-answers': ['not-in-the-file:proceeding'],
    });
    expect(dueOf(sheIsHeardAtTheHearing, file)).toEqual([[thing, '2026-04-01', '2026-04-08']]);
    expect(dueOf(sheIsHeardAtTheHearing, kept(file, 'recordHearing', held, '2026-04-01T03:00:00.000Z', 71))).toEqual(
      [],
    );
  });

  test('R057 an appeal is asked about before its last day, and a supervisor hears of it on that day', () => {
    const file = kept(fileOf({ hearings }), 'recordHearing', held, '2026-04-01T03:00:00.000Z', 71);
    expect(dueOf(appealIsDecidedInTime, file)).toEqual([[thing, '2026-04-24', '2026-05-01']]);
    const decided = kept(file, 'decideAppeal', { hearing: thing, appeals: false }, now, 72);
    expect(decided.appeals).toMatchObject([{ hearing: thing, appeals: false }]);
    expect(dueOf(appealIsDecidedInTime, decided)).toEqual([]);
    const { appealUntil: _, ...final } = held;
    expect(
      dueOf(appealIsDecidedInTime, kept(fileOf({ hearings }), 'recordHearing', final, '2026-04-01T03:00:00.000Z', 71)),
    ).toEqual([]);
  });
});

describe('Standards 6.7(e): a child’s advocate', () => {
  const proceedings = [60, 61].map((n) => entryOf({ kind: 'criminal' as const }, now, n));
  const file = fileOf({ age: 'presumed-child', hasProceeding: true, proceedings });
  const said = (proceeding: string) =>
    ({
      proceeding,
      organisation: 'invented-legal-aid',
      from: 'lawyer',
      words: { advocate: 'Invented Advocate' },
    }) as const;
  const owed = (name: string) => [name, '2026-03-09', '2026-03-16'];

  test('R058 is appointed in time for each of the person’s proceedings, for whoever may be a child too; the name is sealed', () => {
    expect(dueOf(childHasHerAdvocate, file)).toEqual([owed(idOf(60)), owed(idOf(61))]);
    const appointed = kept(file, 'appointAdvocate', said(idOf(60)), now, 62);
    expect(dueOf(childHasHerAdvocate, appointed)).toEqual([owed(idOf(61))]);
    expect(JSON.stringify(appointed)).not.toContain('Invented Advocate');
    const wrong = kept(appointed, 'correctRecord', { corrects: idOf(62), why: 'wrong' }, now, 63);
    expect(dueOf(childHasHerAdvocate, wrong)).toEqual([owed(idOf(60)), owed(idOf(61))]);
    expect(dueOf(childHasHerAdvocate, kept(appointed, 'appointAdvocate', said(idOf(61)), now, 64))).toEqual([]);
  });

  test('R058 is owed where only the fact of a proceeding is known, and to no adult; it names a proceeding of the file', () => {
    expect(dueOf(childHasHerAdvocate, { age: 'child', hasProceeding: true })).toEqual([owed('not-named')]);
    expect(dueOf(childHasHerAdvocate, { hasProceeding: true, proceedings })).toEqual([]);
    expect(dueOf(childHasHerAdvocate, { age: 'child' })).toEqual([]);
    const another = keep('appointAdvocate', said(idOf(99)), { file });
    expect(brokenBy(another)).toEqual({ 'answer-names-what-it-answers': ['not-in-the-file:proceeding'] });
    const grown = { age: 'child', proceedings, childUntil: '2026-06-30' } as const;
    expect(childHasHerAdvocate.due(fileOf(grown)).map(({ until }) => until)).toEqual(['2026-06-30', '2026-06-30']);
  });
});
