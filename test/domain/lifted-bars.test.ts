import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { withJoined } from '../../packages/domain/src/case/one-person/joined.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf, now, people } from './made.ts';
import { released } from './proposals.ts';

const bar = (relation: 'family' | 'employer', at = hoursFromNow(-2)) =>
  entryOf({ relation, reason: 'violence' } as const, at, 70);
const corrected = (by: string, n: number, of = 70) => ({
  ...entryOf({ corrects: idOf(of), why: 'wrong' } as const, hoursFromNow(-1), n),
  by,
});
const one = [corrected('case-worker-1', 71)];
const sameAgain = [...one, corrected('case-worker-1', 72)];
const two = [...one, corrected('somebody-else', 72)];
const reached = (kept: ReturnType<typeof keep>) => brokenBy(kept)['barred-people-do-not-reach-her'];
const may = 'may-be-somebody-barred';
const shown = 'who-it-is-not-shown';

describe('Standards 6.1(a): whoever is barred stays so until two people have said that it is wrong', () => {
  const guest = (file: CaseState, ago = 0) => {
    const told = { toldPoliciesAt: hoursFromNow(-0.5 - ago), beganAt: hoursFromNow(-ago), against: idOf(70) };
    const late = ago === 0 ? {} : { occurredAt: hoursFromNow(-ago), lateReason: 'from-paper' as const };
    const said = { relation: 'friend', check: 'clear', ...told, words: { who: 'Invented Guest' } } as const;
    return reached(keep('recordGuest', said, { file, act: actOf(people['case-worker'], now, late) }));
  };
  const called = (file: CaseState) => {
    const said = { how: 'call', who: 'parent', check: 'clear', against: idOf(70), supervised: true } as const;
    return reached(keep('recordFamilyContact', said, { file }));
  };

  test('for whoever meets the person or speaks with them', () => {
    const barred = [bar('family')];
    for (const met of [guest, called]) {
      for (const corrections of [[], one, sameAgain])
        expect(met(fileOf({ barred, corrections }))).toEqual([may, shown]);
      expect(met(fileOf({ barred, corrections: two }))).toBeUndefined();
    }
  });

  test('a date before the bar lets nobody in: it is held against the list as it is known', () => {
    expect(guest(fileOf({ barred: [bar('employer')] }), 5)).toEqual([may, shown]);
  });

  const safe = (hours: number) => entryOf({ outcome: 'safe', assessedBy: 'ngo' } as const, hoursFromNow(hours), 60);
  const child = (more: Partial<CaseState>) =>
    fileOf({
      age: 'child',
      releases: [released({ with: 'other' })],
      approvals: [
        { ...entryOf({ proposal: released().id, answer: 'approved' } as const, hoursFromNow(-4), 92), by: 'x' },
      ],
      barred: [bar('family')],
      ...more,
    });
  const lives = (file: CaseState) =>
    brokenBy(keep('beginStay', { setting: 'community', place: 'a-village', host: 'other' }, { file }));

  test('for a child who comes to the family, whatever the home is called', () => {
    for (const corrections of [[], one, sameAgain])
      expect(lives(child({ familySafety: [safe(-5)], corrections }))).toMatchObject({
        'family-is-assessed-anew': ['family:assess-anew'],
        'child-goes-to-family-by-two-people': ['one-person'],
      });
    expect(lives(child({ familySafety: [safe(-5)], corrections: two }))).toEqual({});
  });

  test('and a bar of another file of the person is new in this one from when the two were joined', () => {
    const theirs = { ...bar('family', hoursFromNow(-90)), heardAt: hoursFromNow(-50) };
    const joined = { merge: idOf(80), with: idOf(81), occurredAt: hoursFromNow(-2), by: 'x' };
    const nothing = { missionMustNotKnow: false, refusesToReturn: false, noes: [], blocks: [] };
    const file = withJoined(child({ barred: [], familySafety: [safe(-5)] }), {
      ...joined,
      protection: { ...nothing, barred: [theirs] },
    });
    expect(lives(file)).toMatchObject({ 'family-is-assessed-anew': ['family:assess-anew'] });
  });

  test('and a danger that was found of the family ends what two had agreed to, though one corrects it', () => {
    const unsafe = entryOf({ outcome: 'unsafe', assessedBy: 'ngo' } as const, hoursFromNow(-3), 61);
    const anew = { ...safe(-1), id: idOf(62), by: 'somebody-else' };
    const file = child({ barred: [], familySafety: [safe(-5), unsafe, anew] });
    const ofIt = (...by: readonly string[]) => by.map((who, n) => corrected(who, 71 + n, 61));
    expect(lives({ ...file, corrections: ofIt('x') })).toEqual({
      'child-goes-to-family-by-two-people': ['one-person'],
    });
    expect(lives({ ...file, corrections: ofIt('x', 'y') })).toEqual({});
  });

  test('and as the ground for a shelter', () => {
    const admitted = (corrections: CaseState['corrections']) =>
      brokenBy(
        keep('admitToShelter', { reason: 'return-unsafe', shelter: 'a-shelter' } as never, {
          file: fileOf({ barred: [bar('family')], corrections }),
        }),
      )['admission-rests-on-its-reason'];
    expect(admitted(one)).toBeUndefined();
    expect(admitted(two)).toEqual(['danger-not-found']);
  });
});
