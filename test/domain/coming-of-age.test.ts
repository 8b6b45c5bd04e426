import { describe, expect, test } from 'vitest';
import { nextLook, owedBy, remindersDue, remindersLapsed } from '../../packages/domain/src/case/due.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { unansweredServices } from '../../packages/domain/src/case/services/answer.ts';
import { childHoldIsReviewed } from '../../packages/domain/src/clocks/child-hold-is-reviewed.ts';
import { familyOfAChildIsFound } from '../../packages/domain/src/clocks/family-of-a-child-is-found.ts';
import { holdEndsWithChildhood } from '../../packages/domain/src/clocks/hold-ends-with-childhood.ts';
import { ageOn, isChild } from '../../packages/domain/src/people/age.ts';
import { afterwards } from './afterwards.ts';
import { countedOf } from './counted-person.ts';
import { entryOf } from './entry-of.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, fileOf, idOf, now } from './made.ts';
import { decisionOn } from './referrals.ts';

const certificate = { age: { birth: '2009-01-01' }, evidence: 'birth-certificate' } as const;
const passport = { age: { birth: '1999' }, evidence: 'passport' } as const;
const grown = '2036-03-02T03:00:00.000Z';
const inDoubt = (more: object = {}) => fileOf(more, { unknown: true });
const decisions = [decisionOn({ about: 'child-hold', decidedBy: 'best-interest', id: idOf(70) })];
const tracings = [entryOf({ searcher: 'ngo' as const })];
const hold = { reason: 'trafficker-near', decision: idOf(70), tracing: idOf(70) } as const;
const review = { hold: idOf(71), outcome: 'continues', opinionHeard: true } as const;
const childOf = () => afterwards(inDoubt({ decisions, tracings }), 'recordAge', certificate, { id: idOf(61) });
const held = () => afterwards(childOf(), 'holdChild', hold, { id: idOf(71) });

describe('Standards 7.1(d), Standards 6.11(e): nobody is an adult by an interview, or by nobody’s word', () => {
  test.each(['interview', undefined] as const)(
    'of a child whose document was wrong, an age told makes no adult: %s',
    (evidence) => {
      const shown = afterwards(inDoubt(), 'recordAge', passport, { id: idOf(61) });
      const told = afterwards(
        shown,
        'recordAge',
        { age: { birth: '1999' }, ...(evidence === undefined ? {} : { evidence }) },
        { id: idOf(62) },
      );
      expect(told.age).toBe('adult');
      const corrected = afterwards(
        told,
        'correctRecord',
        { corrects: idOf(61), why: 'another-person' },
        { id: idOf(63) },
      );
      expect(corrected).toMatchObject({ age: 'presumed-child', ageGroup: 'unknown' });
      expect(isChild(corrected, grown)).toBe(true);
    },
  );

  test('an adult by paper stays one where somebody merely does not know', () => {
    const shown = afterwards(inDoubt(), 'recordAge', passport, { id: idOf(61) });
    for (const said of [{ age: { unknown: true } }, { age: { unknown: true }, evidence: 'interview' }])
      expect(afterwards(shown, 'recordAge', said, { id: idOf(62) }).age).toBe('adult');
    // A younger birth is a doubt, also where nobody says from where it is known.
    expect(afterwards(shown, 'recordAge', { age: { birth: '2012' } }, { id: idOf(62) }).age).toBe('presumed-child');
  });

  test('a birth that is written with the identity keeps somebody a child for longer, and never for less', () => {
    const file = fileOf({}, { birth: '2012-06' });
    const until = (childUntil: string) => {
      const told = { age: 'child', ageGroup: '12-17', childUntil } as const;
      return afterwards(file, 'writeSection', { section: 'identity', told } as never, { id: idOf(61) }).childUntil;
    };
    expect([until('2031-12-31'), until('2029-12-31')]).toEqual(['2031-12-31', file.childUntil]);
  });

  test('whoever was an adult when their file was opened, and said so again, is one; said to be younger the person is not', () => {
    const said = afterwards(fileOf(), 'recordAge', { age: { birth: '1990' }, evidence: 'interview' }, { id: idOf(61) });
    expect(said).toMatchObject({ age: 'adult', ageGroup: '25+' });
    const younger = afterwards(said, 'recordAge', { age: { birth: '2012' }, evidence: 'interview' }, { id: idOf(62) });
    expect(younger).toMatchObject({ age: 'presumed-child', childUntil: '2030-12-31' });
  });

  test('of a child without a birth date an interview tells none: the person stays one until documents say otherwise', () => {
    const told = afterwards(inDoubt(), 'recordAge', { age: { birth: '2009' }, evidence: 'interview' });
    expect(told).toMatchObject({ age: 'presumed-child' });
    expect(told.childUntil).toBeUndefined();
    expect(ageOn(told, '2060-01-01T00:00:00.000Z')).toBe('presumed-child');
    expect(
      afterwards(childOf(), 'recordAge', { age: { unknown: true }, evidence: 'medical-opinion' }, { id: idOf(64) })
        .childUntil,
    ).toBeUndefined();
  });
});

describe('Standards 6.11(c), Standards 6.11(d): a child comes of age', () => {
  test('at the end of the month of the person’s last day as a child; the record never has their birthday', () => {
    const file = childOf();
    expect(file).toMatchObject({ age: 'child', childUntil: '2026-12-31' });
    expect(JSON.stringify(file)).not.toContain('2009');
    expect([isChild(file, '2026-12-31T16:59:59.999Z'), isChild(file, '2026-12-31T17:00:00.000Z')]).toEqual([
      true,
      false,
    ]);
    expect([ageOn(file, now), ageOn(file, grown)]).toEqual(['child', 'adult']);
  });

  test('so that in 2036 nobody holds whom a certificate of 2009 made a child in 2026, nor goes on holding them in 2038', () => {
    expect(brokenBy(keep('holdChild', hold, { file: childOf(), act: actBy('case-worker', {}, grown) }))).toEqual({
      'only-a-child-is-kept': ['adult-is-free'],
    });
    const later = actBy('case-worker', {}, '2038-03-02T03:00:00.000Z');
    expect(brokenBy(keep('reviewChildHold', review, { file: held(), act: later }))).toEqual({
      'only-a-child-is-kept': ['adult-is-free'],
    });
    expect(brokenBy(keep('reviewChildHold', { ...review, outcome: 'ends' }, { file: held(), act: later }))).toEqual({});
    expect(brokenBy(keep('reviewChildHold', review, { file: held() }))).toEqual({});
  });

  test('R070 the end of a hold is owed from the month in which the person comes of age, in place of another review', () => {
    const due = (file: ReturnType<typeof held>) => holdEndsWithChildhood.due(file);
    expect(due(held())).toEqual([{ thing: idOf(71), on: '2026-12-01', escalates: ['2026-12-08'] }]);
    const november = actBy('case-worker', {}, '2026-11-23T03:00:00.000Z');
    const reviewed = (at: typeof november) => afterwards(held(), 'reviewChildHold', review, { act: at, id: idOf(72) });
    expect(childHoldIsReviewed.due(reviewed(november)).map(({ on }) => on)).toEqual(['2026-11-30']);
    expect(childHoldIsReviewed.due(reviewed(actBy('case-worker', {}, '2026-11-24T03:00:00.000Z')))).toEqual([]);
    expect(due(afterwards(held(), 'reviewChildHold', { ...review, outcome: 'ends' }, { id: idOf(72) }))).toEqual([]);
    expect(due({ ...held(), childUntil: undefined })).toEqual([]);
  });

  test('R070 or from the day on which the person was found to be an adult, however often that is written down', () => {
    const corrected = afterwards(
      held(),
      'correctRecord',
      { corrects: idOf(61), why: 'another-person' },
      { id: idOf(73) },
    );
    const on = (day: string) => actBy('case-worker', {}, `2026-03-${day}T03:00:00.000Z`);
    const found = afterwards(corrected, 'recordAge', passport, { act: on('04'), id: idOf(74) });
    const again = afterwards(found, 'recordAge', passport, { act: on('09'), id: idOf(75) });
    for (const file of [found, again]) {
      expect(holdEndsWithChildhood.due(file).map(({ thing, on: day }) => [thing, day])).toEqual([
        [idOf(71), '2026-03-04'],
      ]);
      expect(childHoldIsReviewed.due(file)).toEqual([]);
    }
  });

  test('and documents of which the later one still says child count as long as that one', () => {
    const both = afterwards(
      childOf(),
      'recordAge',
      { age: { birth: '2010-06' }, evidence: 'school-record' },
      { id: idOf(62) },
    );
    expect(both).toMatchObject({ age: 'child', childUntil: '2028-06-30' });
    const later = afterwards(childOf(), 'recordAge', passport, { act: actBy('case-worker', {}, grown), id: idOf(63) });
    expect(later).toMatchObject({ age: 'adult' });
    expect('childUntil' in later).toBe(false);
  });

  test('what a child alone is owed ends with it: services, clocks and their reminders', () => {
    const file = childOf();
    expect(unansweredServices(file, now)).toContain('schooling');
    expect(unansweredServices(file, grown)).not.toContain('schooling');
    expect(
      brokenBy(keep('offerService', { service: 'schooling' }, { file, act: actBy('case-worker', {}, grown) })),
    ).toEqual({
      'service-is-hers-to-have': ['not-in-catalogue:schooling'],
    });
    const name = 'family-of-a-child-is-found';
    expect(familyOfAChildIsFound.due(file)).toMatchObject([{ on: '2026-04-01', until: '2026-12-31' }]);
    const clocksOn = (day: string) => owedBy(file, day).map(({ clock }) => clock);
    expect([clocksOn('2026-12-31').includes(name), clocksOn('2027-01-01').includes(name)]).toEqual([true, false]);
    const nearly = { ...file, childUntil: '2026-04-05' };
    const stages = (of: ReturnType<typeof remindersDue>) =>
      of.filter(({ clock }) => clock === name).map(({ stage }) => stage);
    expect([stages(remindersDue(file, '2026-12-31')), stages(remindersDue(nearly, '2026-04-05'))]).toEqual([
      [0, 1],
      [0],
    ]);
    // A clock that comes after that day tells nobody, notes it, and looks no more.
    const lapsed = remindersLapsed(nearly, '2026-12-31');
    expect([stages(remindersDue(nearly, '2026-12-31')), stages(lapsed)]).toEqual([[], [0]]);
    const noted = evolveCase(nearly, {
      type: 'RemindersWritten',
      occurredAt: now,
      by: 'clocks',
      due: [],
      lapsed: lapsed.filter(({ clock }) => clock === name),
    });
    expect(stages(remindersLapsed(noted, '2026-12-31'))).toEqual([]);
    expect(nextLook(nearly)?.localeCompare('2026-04-05')).toBeLessThanOrEqual(0);
  });

  test('a return is counted by the person’s age on that day', () => {
    const returnedOn = (openedAt: string) => countedOf([], { ...childOf(), channel: 'other', openedAt });
    expect(returnedOn(grown)).toMatchObject([{ type: 'returned', age: 'adult', ageGroup: 'unknown' }]);
    expect(returnedOn(now)).toMatchObject([{ type: 'returned', age: 'child', ageGroup: '12-17' }]);
  });
});
