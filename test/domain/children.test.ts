import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { addressStands } from '../../packages/domain/src/case/movement/address-source.ts';
import { shownTo } from '../../packages/domain/src/case/movement/earlier-return.ts';
import { custodyIsPapered } from '../../packages/domain/src/clocks/custody-is-papered.ts';
import { role } from '../../packages/domain/src/people/actor.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

type Source = CaseState['homeSources'][number];
const source = (from: Source['source'], says: Source['says'], n: number) =>
  entryOf({ source: from, says }, hoursFromNow(n - 20), 60 + n);
const stands = (...homeSources: readonly Source[]) => addressStands(fileOf({ homeSources: [...homeSources] }), now);

describe('An address has two sources', () => {
  test('two different ones that say the same; one twice is one', () => {
    expect(stands()).toEqual({ sources: [], secondWanted: true });
    expect(stands(source('herself', 'same', 1), source('herself', 'same', 2)).secondWanted).toBe(true);
    expect(stands(source('herself', 'same', 1), source('commune', 'same', 2))).toEqual({
      sources: ['herself', 'commune'],
      secondWanted: false,
    });
  });

  test('a later word against it begins anew, an earlier one does not stand against it', () => {
    const two = [source('herself', 'same', 1), source('commune', 'same', 2)];
    for (const against of ['other', 'not-known-there'] as const) {
      expect(stands(...two, source('police', against, 3))).toEqual({ sources: [], secondWanted: true });
      expect(stands(source('police', against, 3), ...two).secondWanted).toBe(true);
      expect(stands(source('police', against, 0), ...two).secondWanted).toBe(false);
      expect(stands(source('police', against, 2), ...two).secondWanted).toBe(true);
    }
    const file = fileOf({ homeSources: [...two, source('police', 'other', 3)] });
    const corrections = [entryOf({ corrects: idOf(63), why: 'wrong' } as const)];
    expect(addressStands({ ...file, corrections }, now).secondWanted).toBe(false);
    expect(addressStands(file, hoursFromNow(-18)).secondWanted).toBe(false);
  });

  const said = fc.record({
    source: fc.constantFrom<Source['source']>('herself', 'family', 'commune', 'police'),
    says: fc.constantFrom<Source['says']>('same', 'same', 'other', 'not-known-there'),
  });
  test('whatever the order they were written in', async () => {
    await fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), fc.nat(), (all, turn) => {
        const entries = all.map((one, n) => source(one.source, one.says, n));
        const written = [...entries.slice(turn % 8), ...entries.slice(0, turn % 8)];
        expect(stands(...written).secondWanted).toBe(stands(...entries).secondWanted);
        const last = all.findLastIndex(({ says }) => says !== 'same');
        expect(stands(...entries).secondWanted).toBe(new Set(all.slice(last + 1).map((one) => one.source)).size < 2);
      }),
    );
  });
});

describe('Custody of a child is papered', () => {
  const placed = (kind: 'ngo' | 'shelter' | 'family' | 'hospital', more: Partial<CaseState> = {}) =>
    fileOf({ age: 'child', placement: { kind, at: '2026-02-01T03:00:00.000Z' }, ...more });
  type Paper = Partial<CaseState['custodyPapers'][number]>;
  const paper = (more: Paper = {}, n = 60) => ({
    ...entryOf({ kind: 'transfer-of-custody', issuedBy: 'court', holder: 'ngo', status: 'granted' } as const, now, n),
    ...more,
  });
  const due = (file: CaseState) => custodyIsPapered.due(file).map(({ thing, on }) => [thing, on]);

  test('a reminder thirty days after the person came to an organisation or a shelter; nothing for an adult or another roof', () => {
    for (const kind of ['ngo', 'shelter'] as const) expect(due(placed(kind))).toEqual([['2026-02-01', '2026-03-03']]);
    expect(due(placed('hospital'))).toEqual([]);
    expect(due(placed('family'))).toEqual([]);
    expect(due(placed('ngo', { age: 'adult' }))).toEqual([]);
    expect(due(fileOf({ age: 'child' }))).toEqual([]);
  });

  test('a granted paper of whoever has them ends it, one asked for, refused, ended, of others or written wrongly does not', () => {
    expect(due(placed('ngo', { custodyPapers: [paper()] }))).toEqual([]);
    expect(due(placed('shelter', { custodyPapers: [paper({ holder: 'social-affairs' })] }))).toEqual([]);
    for (const more of [
      ...(['asked', 'refused', 'ended'] as const).map((status) => ({ status })),
      ...(['relative', 'shelter', 'other'] as const).map((holder) => ({ holder })),
    ])
      expect(due(placed('ngo', { custodyPapers: [paper(more)] })), JSON.stringify(more)).toHaveLength(1);
    const ended = paper({ status: 'ended', at: hoursFromNow(1) }, 61);
    expect(due(placed('ngo', { custodyPapers: [ended, paper()] }))).toHaveLength(1);
    const corrections = [entryOf({ corrects: idOf(60), why: 'wrong' } as const)];
    expect(due(placed('ngo', { custodyPapers: [paper()], corrections }))).toHaveLength(1);
  });

  test('a paper that runs out is asked for again by its last day, as a debt of its own', () => {
    expect(due(placed('ngo', { custodyPapers: [paper({ until: '2026-06-30' })] }))).toEqual([
      [expect.stringContaining('2026-06-30'), '2026-06-30'],
    ]);
    const two = [paper({ until: '2026-06-30' }), paper({ kind: 'authorisation', until: '2026-09-30' }, 61)];
    expect(due(placed('ngo', { custodyPapers: two }))[0]?.[1]).toBe('2026-09-30');
    const lasting = [...two, paper({ kind: 'guardianship-order' }, 62)];
    expect(due(placed('ngo', { custodyPapers: lasting }))).toEqual([]);
    expect(due(placed('ngo', { custodyPapers: [paper({ until: '2026-02-10' })] }))[0]?.[1]).toBe('2026-03-03');
  });
});

describe('What is said of a child', () => {
  test('an assessment speaks of somebody in the file, and the adult’s name stands in no clear field', () => {
    const said = { companion: idOf(60), outcome: 'suspected', assessedBy: 'ngo' } as const;
    expect(brokenBy(keep('assessCompanion', said))).toEqual({
      'entry-speaks-of-one-in-the-file': ['not-in-the-file:companion'],
    });
    const file = recorded('recordCompanion', { relation: 'parent', papers: 'seen', words: { name: 'Invented' } });
    expect(brokenBy(keep('assessCompanion', said, { file, id: idOf(61) }))).toEqual({});
    expect(JSON.stringify(file)).not.toContain('Invented');
  });

  test('what is none of the words is not taken', () => {
    const takes = (name: 'recordCompanion' | 'recordCustodyPaper' | 'recordEarlierReturn', body: object) =>
      caseCommands[name].body.safeParse(body).success;
    expect(takes('recordCompanion', { relation: 'trafficker', papers: 'seen' })).toBe(false);
    expect(takes('recordCompanion', { relation: 'parent', papers: 'seen', name: 'Invented' })).toBe(false);
    expect(takes('recordCustodyPaper', { kind: 'letter', issuedBy: 'court', holder: 'ngo', status: 'granted' })).toBe(
      false,
    );
    expect(takes('recordEarlierReturn', { found: 'same-person', corridor: 'VN-KH' })).toBe(false);
    expect(takes('recordEarlierReturn', { found: 'none' })).toBe(true);
  });

  test('that the person came back before is shown to the case worker alone', () => {
    const file = recorded('recordEarlierReturn', { found: 'same-person', when: '2025-11-02' });
    for (const one of role.options)
      expect(shownTo({ role: one }, file).earlierReturns, one).toHaveLength(one === 'case-worker' ? 1 : 0);
  });

  test('nor does a correction of one name it to others', () => {
    const file = recorded('recordEarlierReturn', { found: 'same-person', when: '2025-11-02' });
    const [found] = file.earlierReturns;
    const corrections = [
      entryOf({ corrects: found?.id ?? '', why: 'wrong' } as const),
      entryOf({ corrects: file.id, why: 'wrong' } as const, now, 62),
    ];
    const shown = (role: 'case-worker' | 'supervisor') => shownTo({ role }, { ...file, corrections }).corrections;
    expect([shown('case-worker').length, shown('supervisor')]).toEqual([2, corrections.slice(1)]);
  });

  test('a day that lies ahead of the entry is no earlier return', () => {
    expect(brokenBy(keep('recordEarlierReturn', { found: 'same-person', when: '2031-01-01' }))).toHaveProperty(
      'late-entry-gives-its-reason',
    );
  });
});
