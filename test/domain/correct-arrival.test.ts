import { describe, expect, test } from 'vitest';
import type { ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { correctArrival, correctArrivalBody } from '../../packages/domain/src/arrival/correct-arrival.ts';
import { hasOwnItems, personItems } from '../../packages/domain/src/arrival/deportation-checklist.ts';
import { evolveArrival } from '../../packages/domain/src/arrival/evolve-arrival.ts';
import type { Role } from '../../packages/domain/src/people/actor.ts';
import { hoursAfter } from '../../packages/domain/src/time.ts';
import { actBy, brokenBy, countedTruck, eventOf, idOf, logged, now, screened } from './made.ts';

const before = { name: { latin: 'Invented Person' }, age: { birth: '1990', estimated: false } };
const open = countedTruck();
const closed = { ...open, status: 'closed' as const, closedAt: now };
const key = idOf(70);

type Over = {
  readonly batch?: typeof open;
  readonly held?: boolean;
  readonly by?: Role;
  readonly alike?: string[];
  readonly at?: string;
};

function correcting(state: ArrivalState, said: object, over: Over = {}) {
  const { batch = open, held = true, by = 'intake', alike = [], at = now } = over;
  const body = correctArrivalBody.parse({ reason: 'heard-wrongly', ...said });
  return correctArrival({ state, batch, before: held ? before : undefined }, key, body, actBy(by, {}, at), alike);
}

function correctedBy(state: ArrivalState, said: object, over: Over = {}): ArrivalState {
  return evolveArrival(state, eventOf(correcting(state, said, over)));
}

describe('A correction of an arrival', () => {
  test('keeps what stood there before, with who changed it and why, and changes nothing else', () => {
    const state = logged(10, { language: 'vi' });
    const after = correctedBy(state, { sex: 'male', language: 'km', citizenship: 'VN', company: 'with-family' });
    const was = { sex: 'female', language: 'vi', citizenship: 'KH', company: 'alone' };
    const entry = { id: key, at: now, by: 'intake-1', reason: 'heard-wrongly', was, sealed: [] };
    const changed = { sex: 'male', language: 'km', citizenship: 'VN', company: 'with-family' };
    expect(after).toEqual({ ...state, ...changed, corrections: [entry] });
  });

  test('of a name stands in no event and no state: only that there is a later version', () => {
    const event = eventOf(correcting(logged(), { name: { latin: 'Another Name' }, words: 'said it again' }));
    expect(event).toMatchObject({ sealed: ['name'], now: {}, sections: { identity: 2, mended: 1 } });
    expect(JSON.stringify([event, evolveArrival(logged(), event)])).not.toMatch(/Another|said it again/);
  });

  test('says something else than what stands', () => {
    const same = { name: before.name, age: before.age, sex: 'female', language: 'km', signLanguage: false };
    expect(brokenBy(correcting(logged(), same))).toEqual({ 'a-correction-changes-something': ['nothing-changed'] });
  });

  test('that makes two people alike names the other as somebody else', () => {
    const [said, alike] = [{ name: { latin: 'Another Name' } }, [idOf(11), idOf(12)]];
    const refused = { 'two-people-stay-two': [`alike:${idOf(12)}`] };
    expect(brokenBy(correcting(logged(), { ...said, anotherPerson: [idOf(11)] }, { alike }))).toEqual(refused);
    expect(brokenBy(correcting(logged(), { ...said, anotherPerson: alike }, { alike }))).toEqual({});
  });
});

describe('Standards 6.11(e): an age that is corrected', () => {
  const child = () => screened(logged(10, { age: { birth: '2012' } }));

  test('opens the child’s items where an adult turns out to be a child, or may be one', () => {
    const adult = screened(logged());
    expect(hasOwnItems(adult)).toBe(false);
    for (const age of [{ birth: '2012' }, { from: 16, to: 19, asOf: '2026-03-02' }, { unknown: true }]) {
      const after = correctedBy(adult, { age });
      expect(after.age).not.toBe('adult');
      expect(hasOwnItems(after)).toBe(true);
      expect(after.corrections?.[0]?.was).toEqual({ age: 'adult', ageGroup: '25+' });
    }
  });

  test('closes them where it was written or heard wrongly, or a paper shows it', () => {
    for (const reason of ['written-wrongly', 'heard-wrongly', 'paper-shows']) {
      const after = correctedBy(child(), { age: { birth: '1995' }, reason });
      expect([after.age, after.childUntil, hasOwnItems(after)]).toEqual(['adult', undefined, false]);
      expect(after.corrections?.[0]?.was).toMatchObject({ age: 'child', childUntil: '2030-12-31' });
    }
  });

  test.each(['said-otherwise', 'other'])('leaves a child one in doubt for the reason %s', (reason) => {
    const after = correctedBy(child(), { age: { birth: '1995' }, reason });
    expect([after.age, after.ageGroup]).toEqual(['presumed-child', 'unknown']);
    expect(personItems(after).find(({ code }) => code === 'D8')?.required).toBe(true);
  });
});

describe('Standards 6.3(e): what was logged is corrected', () => {
  const said = { sex: 'male' };

  test('after the closing by the shift lead alone, as long as the border holds the words', () => {
    const rule = 'the-border-mends-what-it-holds';
    expect(brokenBy(correcting(logged(), said, { batch: closed }))).toEqual({ [rule]: ['shift-lead-mends'] });
    expect(brokenBy(correcting(logged(), said, { batch: closed, by: 'shift-lead' }))).toEqual({});
    const late = { batch: closed, by: 'shift-lead' as const, at: hoursAfter(now, 24 * 40) };
    expect(brokenBy(correcting(logged(), said, late))).toEqual({ [rule]: ['words-are-gone'] });
    expect(brokenBy(correcting(logged(), said, { held: false }))).toEqual({ [rule]: ['words-are-gone'] });
  });

  test('what was done before the closing and is only sent after it stands', () => {
    const act = actBy('intake', { occurredAt: hoursAfter(now, -1), lateReason: 'no-signal' });
    const body = correctArrivalBody.parse({ reason: 'other', ...said });
    expect(brokenBy(correctArrival({ state: logged(), batch: closed, before }, key, body, act, []))).toEqual({});
  });

  test('never of somebody who was erased or taken back', () => {
    const erased = { ...logged(), openedAs: 'erased' as const };
    expect(brokenBy(correcting(erased, said))).toEqual({ 'the-border-mends-what-it-holds': ['erased'] });
    const taken = { ...logged(), status: 'withdrawn' as const };
    expect(brokenBy(correcting(taken, said))).toEqual({ 'stays-in-its-state': ['status:withdrawn'] });
  });

  test('while the file is open it goes on to the file, where a worker decides', () => {
    const opened = { ...screened(logged()), status: 'opened' as const, openedAs: idOf(50) };
    expect(eventOf(correcting(opened, said))).toMatchObject({ passedOn: 'case-file' });
    expect(brokenBy(correcting(opened, said, { batch: closed, by: 'shift-lead' }))).toEqual({
      'the-border-mends-what-it-holds': ['words-are-gone'],
    });
  });
});
