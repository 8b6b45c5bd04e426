import { expect, test } from 'vitest';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf } from './made.ts';

test('R010: the commune is asked where somebody is only with their yes', () => {
  const asked = (channel: 'commune' | 'family') =>
    brokenBy(keep('recordContactAttempt', { channel, answer: 'no-answer' }));
  expect(asked('commune')).toMatchObject({ 'commune-helps-when-she-agrees': ['commune-without-her-consent'] });
  expect(asked('family')).toEqual({});
});

test('R052: the result of an assessment is kept from nobody but a child in the name of best interest', () => {
  const assessments = [entryOf({ kind: 'initial' }, hoursFromNow(-1), 70)];
  const shared = (age: 'child' | 'adult') =>
    brokenBy(
      keep(
        'shareResult',
        { assessment: idOf(70), told: 'not-yet-best-interest' },
        { file: fileOf({ age, assessments } as never) },
      ),
    );
  expect(shared('adult')).toMatchObject({ 'only-a-child-is-told-less': ['adult-is-told-all'] });
  expect(shared('child')).toEqual({});
});
