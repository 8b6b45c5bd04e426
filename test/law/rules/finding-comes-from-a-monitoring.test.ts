import { describe, expect, test } from 'vitest';
import { findingComesFromAMonitoring } from '../../../packages/domain/src/rules/finding-comes-from-a-monitoring.ts';
import { breachesOf } from '../judged.ts';

const judge = (looked: object | undefined, found: object, articles: readonly string[]) =>
  breachesOf(findingComesFromAMonitoring, { said: { looked, ...found, articles } });
const seen = { notKept: ['R034'] };
const articles = ['Standards 6.1(f)'];
const said = { obligation: 'R034', article: 'Standards 6.1(f)' };
describe('finding-comes-from-a-monitoring', () => {
  test('Standards 13 step 3 allows: a row that was seen not kept, with its own article', () => {
    expect(judge(seen, said, articles)).toEqual([]);
  });

  test('Standards 13 step 3 refuses: a row that was kept, an article of another row, a monitoring that never was', () => {
    expect(judge({ notKept: [] }, said, articles)).toEqual(['row-was-not-broken']);
    expect(judge(seen, { ...said, article: 'Standards 12' }, articles)).toEqual(['article-of-another-row']);
    expect(judge(undefined, said, articles)).toEqual(['no-such-monitoring']);
  });
});
