import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { admitted, followed } from './followed.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf } from './made.ts';

const placed = (placement: string, file: CaseState = fileOf()) =>
  brokenBy(keep('placePerson', { placement } as never, { file }));
const moved = (placement: 'hospital' | 'ngo', file = admitted()) =>
  followed('placePerson', { placement }, { file, id: idOf(63), at: hoursFromNow(1) });
const stayed = (file: CaseState) =>
  brokenBy(keep('beginStay', { setting: 'long-term-shelter', place: 'a-shelter' }, { file }));
const unreasoned = { 'admission-rests-on-its-reason': ['not-admitted'] };
const left = entryOf(
  { from: 'shelter', to: 'friends', informed: ['provider'], adviceGiven: true, mayComeBackTold: true } as const,
  hoursFromNow(1),
  64,
);

describe('Policy II.C: nobody comes to live in a long-term shelter but by an admission that says why', () => {
  test('no placement brings a person there, of any age, whatever it is dated to', () => {
    expect(placed('shelter')).toEqual(unreasoned);
    expect(placed('shelter', fileOf({ age: 'child', ageGroup: '12-17' }))).toEqual(unreasoned);
  });

  test('whoever was taken in is written down there again, also back from a hospital', () => {
    expect(placed('shelter', admitted())).toEqual({});
    expect(placed('shelter', moved('hospital'))).toEqual({});
  });

  test('an admission carries nobody who left it, lives elsewhere or was never taken in: the next says why anew', () => {
    expect(placed('shelter', moved('ngo'))).toEqual(unreasoned);
    // A hospital after it gives no bed back.
    expect(placed('shelter', moved('hospital', moved('ngo')))).toEqual(unreasoned);
    expect(stayed(moved('hospital'))).toEqual({});
    expect(stayed(moved('ngo'))).toEqual(unreasoned);
    const home = { setting: 'community', place: 'a-village', host: 'relatives' } as const;
    const withRelatives = followed('beginStay', home, { file: admitted(), id: idOf(63), at: hoursFromNow(1) });
    expect([stayed(withRelatives), placed('shelter', withRelatives)]).toEqual([unreasoned, unreasoned]);
    expect(placed('shelter', { ...admitted(), leavings: [left] })).toEqual(unreasoned);
    const corrections = [entryOf({ corrects: idOf(59), why: 'another-person' } as const, hoursFromNow(1), 65)];
    expect(placed('shelter', { ...admitted(), corrections })).toEqual(unreasoned);
    const again = { file: moved('ngo'), id: idOf(66), at: hoursFromNow(2) };
    const back = followed('admitToShelter', { shelter: 'a-shelter', reason: 'own-choice' }, again);
    expect(placed('shelter', back)).toEqual({});
  });

  test('a night anywhere else asks for no reason', () => {
    for (const placement of ['transit-centre', 'ngo', 'hospital']) expect(placed(placement)).toEqual({});
  });
});
