import { describe, expect, test } from 'vitest';
import { owedBy } from '../../packages/domain/src/case/due.ts';
import { childHoldIsReviewed } from '../../packages/domain/src/clocks/child-hold-is-reviewed.ts';
import { familyOfAChildIsFound } from '../../packages/domain/src/clocks/family-of-a-child-is-found.ts';
import { returnIsPrompt } from '../../packages/domain/src/clocks/return-is-prompt.ts';
import { searchForFamilyIsAcknowledged } from '../../packages/domain/src/clocks/search-for-family-is-acknowledged.ts';
import { returnsHome } from '../../packages/domain/src/report/figures/returns.ts';
import { dueOf } from './due-of.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { brokenBy, fileOf, idOf, now } from './made.ts';

const thing = idOf(70);
const decided = (answer: 'do-it' | 'leave-it' = 'do-it', at = now, change: object = {}) =>
  entryOf(
    {
      about: 'return-home' as const,
      decidedBy: 'herself' as const,
      answer,
      familyConsulted: false,
      possible: true,
      alternatives: [],
      ...change,
    },
    at,
  );

describe('Standards 6.8(e): the person’s family', () => {
  const contact = { how: 'call', who: 'sibling', check: 'clear', supervised: false } as const;

  test('R060 is met when the last assessment found it safe', () => {
    expect(brokenBy(keep('recordFamilyContact', contact))).toEqual({
      'family-contact-is-safe': ['family:not-assessed'],
    });
    const safe = kept(fileOf(), 'assessFamilySafety', { outcome: 'safe', assessedBy: 'ngo' }, hoursFromNow(-1), 70);
    expect(kept(safe, 'recordFamilyContact', contact).familyContacts).toMatchObject([contact]);
    const later = kept(safe, 'assessFamilySafety', { outcome: 'supervised-only', assessedBy: 'ngo' }, now, 71);
    expect(brokenBy(keep('recordFamilyContact', contact, { file: later }))).toEqual({
      'supervised-contact-is-supervised': ['contact-unsupervised'],
    });
    const older = kept(safe, 'assessFamilySafety', { outcome: 'unsafe', assessedBy: 'ngo' }, hoursFromNow(-2), 72);
    expect(brokenBy(keep('recordFamilyContact', contact, { file: older }))).toEqual({});
  });
});

describe('Standards 6.8(d), Standards 6.11(b): the community the person chooses', () => {
  test('R059, R068 is chosen and chosen again; earlier choices stay, the place is sealed', () => {
    const said = {
      where: 'a-new-place',
      againstStigma: ['talk-with-commune'],
      words: { place: 'Invented Commune' },
    } as const;
    const first = kept(fileOf(), 'chooseCommunity', { ...said, againstStigma: [...said.againstStigma] }, now, 61);
    const again = kept(first, 'chooseCommunity', { where: 'with-relatives' }, now, 62);
    expect(again.communities.map(({ where }) => where)).toEqual(['a-new-place', 'with-relatives']);
    expect(JSON.stringify(again)).not.toContain('Invented Commune');
  });
});

describe('Standards 6.11(a): the person goes home promptly', () => {
  test('R067 the time runs from the person’s decision: being informed and reflecting is no delay', () => {
    expect(dueOf(returnIsPrompt)).toEqual([]);
    const preparations = [
      entryOf(
        {
          about: 'return-home' as const,
          language: 'km',
          form: 'spoken' as const,
          interpreter: false,
          understood: true,
        },
        hoursFromNow(-900),
      ),
    ];
    expect(dueOf(returnIsPrompt, { preparations })).toEqual([]);
    const waiting = { preparations, decisions: [decided()] };
    expect(dueOf(returnIsPrompt, waiting)).toEqual([[thing, '2026-04-01', '2026-04-08']]);
    const again = [decided('do-it', hoursFromNow(-48)), decided('do-it', hoursFromNow(24), { about: 'stay' })];
    expect(dueOf(returnIsPrompt, { decisions: again })[0]?.[1]).toBe('2026-03-30');
  });

  test('R067 is owed no longer when the person went home or changed their mind, and again when the person decides anew', () => {
    const home = (at: string) => [entryOf({ humane: ['escorted' as const] }, at, 72)];
    expect(dueOf(returnIsPrompt, { decisions: [decided()], journeysHome: home(now) })).toEqual([]);
    expect(dueOf(returnIsPrompt, { decisions: [decided()], journeysHome: home(hoursFromNow(-1)) })).toHaveLength(1);
    expect(dueOf(returnIsPrompt, { decisions: [decided(), decided('leave-it', hoursFromNow(1))] })).toEqual([]);
    expect(dueOf(returnIsPrompt, { decisions: [decided('leave-it', hoursFromNow(-1)), decided()] })).toHaveLength(1);
    expect(kept(fileOf(), 'recordJourneyHome', { humane: ['escorted'] }).journeysHome).toHaveLength(1);
  });

  test('R067 is counted: journeys in time, returns that wait, delays by whom they lie with', () => {
    const delay = (responsible: 'embassy' | 'court') =>
      kept(fileOf({ decisions: [decided()] }), 'recordReturnDelay', { decision: thing, responsible, reason: 'papers' });
    const waiting = { decisions: [decided()], journeysHome: [], returnDelays: [], returnMatters: [] };
    const none = { made: 0, prompt: 0, waiting: 0, late: 0, delays: {}, 'blocked-by-cost': 0 };
    expect(returnsHome([{ ...waiting, decisions: [] }], '2026-05-01')).toEqual(none);
    expect(returnsHome([waiting], '2026-04-01')).toEqual({ ...none, waiting: 1 });
    expect(returnsHome([waiting], '2026-04-02')).toEqual({ ...none, waiting: 1, late: 1 });
    expect(returnsHome([delay('embassy'), delay('embassy'), delay('court')], '2026-03-02').delays).toEqual({
      embassy: 2,
      court: 1,
    });
    const home = (at: string) => ({ ...waiting, journeysHome: [entryOf({ humane: [] }, at, 72)] });
    expect(returnsHome([home('2026-04-01T03:00:00.000Z')], '2026-05-01')).toEqual({ ...none, made: 1, prompt: 1 });
    expect(returnsHome([home('2026-04-02T03:00:00.000Z')], '2026-05-01')).toEqual({ ...none, made: 1 });
    expect(returnsHome([{ ...home(now), decisions: [decided('leave-it')] }], '2026-05-01')).toEqual(none);
  });
});

describe('Standards 6.11(d): a child who is kept', () => {
  const decisions = [decided('do-it', now, { about: 'child-hold', decidedBy: 'best-interest' })];
  const tracings = [entryOf({ searcher: 'ngo' as const })];
  const child = fileOf({ age: 'child', decisions, tracings });
  const hold = { reason: 'trafficker-near', decision: thing, tracing: thing } as const;

  test('R070 is kept by a decision in the person’s best interest while their family is sought, and it is asked again', () => {
    const held = kept(child, 'holdChild', hold, now, 71);
    expect(dueOf(childHoldIsReviewed, held)).toEqual([[idOf(71), '2026-03-09', '2026-03-16']]);
    const review = { hold: idOf(71), outcome: 'continues', opinionHeard: true } as const;
    const reviewed = kept(held, 'reviewChildHold', review, '2026-03-05T03:00:00.000Z', 72);
    expect(dueOf(childHoldIsReviewed, reviewed)).toEqual([[idOf(71), '2026-03-12', '2026-03-19']]);
    expect(
      dueOf(childHoldIsReviewed, kept(reviewed, 'reviewChildHold', { ...review, outcome: 'ends' }, now, 73)),
    ).toEqual([]);
  });

  test('R070 stands for nothing once the person is an adult, and cannot be made for one', () => {
    const held = kept(child, 'holdChild', hold, now, 71);
    expect(dueOf(childHoldIsReviewed, { ...held, age: 'adult' })).toEqual([]);
    expect(brokenBy(keep('holdChild', hold, { file: { ...child, age: 'adult' } }))).toEqual({
      'only-a-child-is-kept': ['adult-is-free'],
    });
    expect(brokenBy(keep('holdChild', hold, { file: fileOf({ age: 'child' }) }))).toEqual({
      'child-hold-rests-on-her-best-interest': ['best-interest-not-decided'],
      'child-hold-begins-the-search-for-family': ['family-not-sought'],
    });
  });

  test('R070 the family of a child is found quickly, and looked for until it is', () => {
    expect(dueOf(familyOfAChildIsFound, { age: 'presumed-child' })).toEqual([
      ['2026-03-02', '2026-04-01', '2026-04-08'],
    ]);
    expect(dueOf(familyOfAChildIsFound)).toEqual([]);
    const sought = kept(fileOf({ age: 'child' }), 'startFamilyTracing', { searcher: 'ngo' }, now, 70);
    const answer = (result: 'found' | 'still-looking') =>
      kept(sought, 'answerFamilyTracing', { tracing: thing, result }, now, 71);
    expect(dueOf(familyOfAChildIsFound, answer('still-looking'))).toHaveLength(1);
    expect(dueOf(familyOfAChildIsFound, answer('found'))).toEqual([]);
    expect(dueOf(familyOfAChildIsFound, { age: 'child', placement: { kind: 'family', at: now } })).toEqual([]);
    expect(dueOf(familyOfAChildIsFound, { age: 'child', placement: { kind: 'shelter', at: now } })).toHaveLength(1);
  });

  test('R070 whoever searches says so within three working days: the weekend and Women’s Day do not count', () => {
    expect(dueOf(searchForFamilyIsAcknowledged)).toEqual([]);
    const onThursday = '2026-03-05T03:00:00.000Z';
    const asked = kept(fileOf(), 'startFamilyTracing', { searcher: 'ngo' }, onThursday, 70);
    expect(searchForFamilyIsAcknowledged.due(asked)).toEqual([{ thing, on: '2026-03-10', escalates: ['2026-03-17'] }]);
    const answered = kept(asked, 'answerFamilyTracing', { tracing: thing, result: 'still-looking' }, onThursday, 71);
    expect(dueOf(searchForFamilyIsAcknowledged, answered)).toEqual([]);
    const again = kept(answered, 'startFamilyTracing', { searcher: 'ngo' }, onThursday, 72);
    expect(dueOf(searchForFamilyIsAcknowledged, again)).toEqual([[idOf(72), '2026-03-10', '2026-03-17']]);
  });

  test('R070 in a year whose holidays nobody entered the reminder says so, to the case worker too', () => {
    const late = kept(fileOf(), 'startFamilyTracing', { searcher: 'ngo' }, '2028-04-13T03:00:00.000Z', 70);
    expect(searchForFamilyIsAcknowledged.due(late)).toMatchObject([{ on: '2028-04-18', holidaysUnknown: ['2028'] }]);
    const owed = owedBy(late, '2026-03-02').filter(({ clock }) => clock === 'search-for-family-is-acknowledged');
    expect(owed).toMatchObject([{ thing, holidaysUnknown: ['2028'] }]);
    expect(owedBy(late, '2026-03-02').filter(({ holidaysUnknown }) => holidaysUnknown.length > 0)).toEqual(owed);
  });
});
