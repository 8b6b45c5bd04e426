import { describe, expect, test } from 'vitest';
import { exportNamesWhatIsHers } from '../../../packages/domain/src/rules/export-names-what-is-hers.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (asked: readonly string[], known: readonly string[]) =>
  breachesOf(exportNamesWhatIsHers, { said: { asked, known } });

describe('export-names-what-is-hers', () => {
  test('Standards 6.3(e) allows: some or all of the cases that the person works on', () => {
    expect(judge([idOf(1)], [idOf(1), idOf(2)])).toEqual([]);
    expect(judge([idOf(1), idOf(2)], [idOf(1), idOf(2)])).toEqual([]);
  });

  test('Standards 6.3(e) refuses: a case of somebody else, and an empty list', () => {
    expect(judge([idOf(1), idOf(3)], [idOf(1), idOf(2)])).toEqual(['not-hers-to-export']);
    expect(judge([], [idOf(1)])).toEqual(['nothing-to-export']);
  });
});
