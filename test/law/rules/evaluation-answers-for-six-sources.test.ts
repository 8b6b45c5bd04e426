import { describe, expect, test } from 'vitest';
import { evaluationAnswersForSixSources } from '../../../packages/domain/src/rules/evaluation-answers-for-six-sources.ts';
import { allSources } from '../../domain/failed-evaluation.ts';
import { breachesOf } from '../judged.ts';

const found = (sources: object) =>
  breachesOf(evaluationAnswersForSixSources, { said: { sources: { ...allSources, ...sources } } });

describe('evaluation-answers-for-six-sources', () => {
  test('Standards 13(b) allows: a day for each source, or why it was not asked', () => {
    expect(found({})).toEqual([]);
    expect(found({ neighbours: { unasked: 'would-betray-her' }, herself: { unasked: 'she-did-not-want-it' } })).toEqual(
      [],
    );
  });

  test('Standards 13(b) refuses: a source with neither, or with both', () => {
    expect(found({ papers: {}, family: { on: '2026-03-02', unasked: 'declined' } })).toEqual([
      'not-said:papers',
      'not-said:family',
    ]);
  });
});
