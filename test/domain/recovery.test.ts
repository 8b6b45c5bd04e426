import { describe, expect, test } from 'vitest';
import { admission } from '../../packages/domain/src/case/recovery/track.ts';
import { assessed } from '../law/assessed.ts';
import { stamped } from './closings.ts';
import { keep } from './keep.ts';
import { eventOf, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

describe('R105, Standards 7.7: recovery', () => {
  const activity = { kind: 'worship', chosenBy: 'herself', answer: 'declined', madeFor: 'anybody' } as const;

  test('keeps what the person declined, and nothing else of their case changes by it', () => {
    const before = fileOf();
    const file = recorded('recordActivity', activity, { file: before });
    expect(file).toEqual({ ...before, activities: [{ ...stamped(60), ...activity }] });
  });

  test('goes at the person’s pace, one wish after the other, and keeps their strengths sealed', () => {
    const first = recorded('recordPace', { service: 'psychological', wish: 'later' });
    const second = recorded('recordPace', { service: 'psychological', wish: 'now' }, { file: first, id: idOf(61) });
    expect(second.paces.map(({ wish }) => wish)).toEqual(['later', 'now']);
    const event = eventOf(keep('recordStrength', { kind: 'hope', words: { strength: 'Invented.' } }));
    expect(event).toMatchObject({ type: 'StrengthRecorded', said: { kind: 'hope' }, wordsIn: 'needs' });
    expect(JSON.stringify(event)).not.toContain('Invented');
    expect(() => keep('recordStrength', { kind: 'hope' } as never)).toThrow();
  });
});

describe('R108, Standards 7.8(c): a training', () => {
  test('says whether it can be used where the person is going, and by which assessment', () => {
    const training = { skill: 'weaving', usableThere: 'yes', assessment: idOf(80) } as const;
    const file = fileOf({ assessments: [assessed({ id: idOf(80) })] });
    expect(recorded('recordTraining', training, { file }).trainings).toEqual([{ ...stamped(60), ...training }]);
  });
});

describe('R009, Policy II.C: a long-term shelter', () => {
  test('takes the person in for one of three reasons; no other can be written', () => {
    expect(admission().reason.options).toEqual(['family-not-traced', 'return-unsafe', 'own-choice']);
    expect(() => keep('admitToShelter', { shelter: 'demo-shelter', reason: 'witness' } as never)).toThrow();
    expect(() => keep('admitToShelter', { shelter: 'demo-shelter' } as never)).toThrow();
  });

  test('is where the person lives from then on', () => {
    const file = recorded('admitToShelter', { shelter: 'demo-shelter', reason: 'own-choice' });
    expect(file.placement).toEqual({ kind: 'shelter', at: now });
    expect(file.admissions).toEqual([{ ...stamped(60), shelter: 'demo-shelter', reason: 'own-choice' }]);
  });
});
