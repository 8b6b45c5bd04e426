import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf } from './made.ts';

type Outcome = CaseState['familySafety'][number]['outcome'];
const assessed = (outcome: Outcome, hours = -1, n = 60) => ({
  ...entryOf({ outcome, assessedBy: 'ngo' as const }, hoursFromNow(hours), n),
});
const rule = 'child-is-placed-only-with-a-safe-family';
const child = (...familySafety: readonly ReturnType<typeof assessed>[]) =>
  fileOf({ age: 'child', familySafety: [...familySafety] });

const trial = (file: CaseState, to = 'own-family') =>
  brokenBy(keep('startReintegration', { decision: idOf(40), consultation: idOf(41), to } as never, { file }))[rule];
const placed = (file: CaseState, family: 'unsafe' | 'not-assessed' = 'not-assessed') =>
  brokenBy(keep('placePerson', { placement: 'family', family }, { file }))[rule];

const stays = (file: CaseState, host: string) =>
  brokenBy(keep('beginStay', { setting: 'community', place: 'a-village', host } as never, { file }))[rule];

describe('Standards 6.1(h), Standards 7.8(d): a child goes to their family only where it was found safe', () => {
  test('on trial as well, to the person’s parents and to relatives; a new family is assessed by its own rules', () => {
    for (const to of ['own-family', 'relatives']) {
      expect(trial(child(), to)).toEqual(['family:not-assessed']);
      expect(trial(child(assessed('unsafe')), to)).toEqual(['family:unsafe']);
      expect(trial(child(assessed('supervised-only')), to)).toEqual(['family:supervised-only']);
      expect(trial(child(assessed('not-found')), to)).toEqual(['family:not-found']);
      expect(trial(child(assessed('safe')), to)).toBeUndefined();
    }
    expect(trial(child(), 'new-family')).toBeUndefined();
    expect(trial(fileOf({ age: 'adult', familySafety: [assessed('unsafe')] }))).toBeUndefined();
  });

  test('in a stay in the community as well, with parents or relatives or in the home that is theirs', () => {
    for (const host of ['biological-family', 'relatives', 'own-home', 'other']) {
      expect(stays(child(), host), host).toEqual(['family:not-assessed']);
      expect(stays(child(assessed('supervised-only')), host), host).toEqual(['family:supervised-only']);
      expect(stays(child(assessed('safe'), assessed('unsafe', 0, 61)), host), host).toEqual(['family:unsafe']);
      expect(stays({ ...child(), age: 'presumed-child' }, host), host).toEqual(['family:not-assessed']);
      expect(stays(child(assessed('safe')), host), host).toBeUndefined();
      expect(stays(fileOf({ familySafety: [assessed('unsafe')] }), host), host).toBeUndefined();
    }
    for (const host of ['monastery', 'religious-venue']) expect(stays(child(), host), host).toBeUndefined();
    const centre = keep('beginStay', { setting: 'transit-centre', place: 'a-centre' }, { file: child() });
    expect(brokenBy(centre)).toEqual({});
  });

  test('as it was found last, of what stands; what is found later decides nothing of today', () => {
    expect(trial(child(assessed('safe', -2), assessed('unsafe', -1, 61)))).toEqual(['family:unsafe']);
    expect(trial(child(assessed('unsafe', -2), assessed('safe', -1, 61)))).toBeUndefined();
    expect(trial(child(assessed('unsafe', -2), assessed('safe', 1, 61)))).toEqual(['family:unsafe']);
    const corrections = [entryOf({ corrects: idOf(61), why: 'wrong' as const }, hoursFromNow(-1), 62)];
    expect(trial({ ...child(assessed('unsafe', -3), assessed('safe', -2, 61)), corrections })).toEqual([
      'family:unsafe',
    ]);
  });

  test('a danger that was found is not corrected away by one person, nor hidden by a date before an older word of safety', () => {
    const corrections = [entryOf({ corrects: idOf(61), why: 'wrong' as const }, hoursFromNow(-1), 62)];
    expect(trial({ ...child(assessed('safe', -3), assessed('unsafe', -2, 61)), corrections })).toEqual([
      'family:unsafe',
    ]);
    const late = { ...assessed('unsafe', -30, 61), heardAt: hoursFromNow(-1) };
    expect(trial(child(assessed('safe', -3), late))).toEqual(['family:unsafe']);
    const anew = { ...assessed('safe', 0, 63), by: 'somebody-else' };
    expect(trial({ ...child(assessed('safe', -3), assessed('unsafe', -2, 61), anew), corrections })).toBeUndefined();
  });

  test('an unsafe family is met by nobody on a lesser danger that is dated to before it, and alone on none', () => {
    const met = (file: CaseState, supervised: boolean) => {
      const said = { how: 'call', who: 'sibling', check: 'clear', shownBy: 'id-document', supervised } as never;
      return brokenBy(keep('recordFamilyContact', said, { file }));
    };
    const [unsafe, lesser] = [assessed('unsafe', -3), assessed('supervised-only', -2, 61)];
    const before = { ...assessed('supervised-only', -16, 61), heardAt: hoursFromNow(-2) };
    expect(met(child(unsafe, before), true)).toHaveProperty('family-contact-is-safe', ['family:unsafe']);
    expect(met(child(unsafe, lesser), true)).not.toHaveProperty('family-contact-is-safe');
    const corrections = [entryOf({ corrects: idOf(61), why: 'wrong' as const }, hoursFromNow(-1), 62)];
    const safe = { ...assessed('safe', -1, 63), by: 'somebody-else' };
    expect(met({ ...child(lesser), corrections }, false)).toHaveProperty('supervised-contact-is-supervised');
    expect(met(child(lesser, { ...safe, at: hoursFromNow(-16) }), false)).toHaveProperty(
      'supervised-contact-is-supervised',
    );
    expect(met(child(lesser, safe), false)).not.toHaveProperty('supervised-contact-is-supervised');
  });

  test('and what is typed with the person’s placement stands against no assessment of the file, and for none', () => {
    expect(() => keep('placePerson', { placement: 'family', family: 'safe' } as never, { file: child() })).toThrow();
    expect(placed(child())).toEqual(['family:not-assessed']);
    expect(placed(child(), 'unsafe')).toEqual(['family:unsafe']);
    expect(placed(child(assessed('unsafe')))).toEqual(['family:unsafe']);
    expect(placed(child(assessed('safe')), 'unsafe')).toBeUndefined();
  });
});
