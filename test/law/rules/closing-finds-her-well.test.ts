import { describe, expect, test } from 'vitest';
import { wellbeing } from '../../../packages/domain/src/case/closing/track.ts';
import { closingFindsHerWell } from '../../../packages/domain/src/rules/closing-finds-her-well.ts';
import { type Closing, closingOf } from '../../domain/closings.ts';
import { breachesOf } from '../judged.ts';

const well = closingOf().wellbeing;
const found = (said: Closing) => breachesOf(closingFindsHerWell, { said });

describe('closing-finds-her-well', () => {
  test('Standards 7.10(a) allows: a closing when the person is well in all five ways, or for another reason than recovery', () => {
    expect(found(closingOf())).toEqual([]);
    for (const one of wellbeing)
      expect(found(closingOf({ reason: 'taken-over', wellbeing: { ...well, [one]: false } }))).toEqual([]);
  });

  test('Standards 7.10(a) refuses: recovery while one of the five is not there yet', () => {
    for (const one of wellbeing)
      expect(found(closingOf({ wellbeing: { ...well, [one]: false } }))).toEqual([`not-yet:${one}`]);
  });
});
