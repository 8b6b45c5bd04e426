import { expect, test } from 'vitest';
import { brokenByArticle } from '../../packages/domain/src/report/broken-at-provider.ts';
import { articlesOfBroken } from '../../packages/domain/src/report/broken-names.ts';

const rule = 'visit-is-announced';
const rows = (count: number, open = true) => Array.from({ length: count }, () => ({ rules: [rule], open }));

test('Standards 10(c): what nobody has answered for at an organisation is told by article, in steps that tell of no single record', () => {
  const articles = articlesOfBroken[rule] ?? [];
  expect(articles.length).toBeGreaterThan(0);
  const told = (count: number | 'small') => articles.toSorted().map((article) => ({ article, count }));
  expect(brokenByArticle([])).toEqual([]);
  for (const count of [1, 4]) expect(brokenByArticle(rows(count))).toEqual(told('small'));
  for (const count of [5, 9]) expect(brokenByArticle(rows(count))).toEqual(told(5));
  expect(brokenByArticle(rows(10))).toEqual(told(10));
});

test('what was answered is told no more, nor a rule that no list names, and a record counts once for an article', () => {
  expect(brokenByArticle(rows(9, false))).toEqual([]);
  expect(brokenByArticle([{ rules: ['of-another-year'], open: true }])).toEqual([]);
  const both = { rules: ['decision-has-time-to-reflect', 'decision-follows-its-information'], open: true };
  expect(brokenByArticle([both]).map(({ article }) => article)).toContain('Standards 6.10(b)');
  expect(new Set(brokenByArticle([both]).map(({ article }) => article)).size).toBe(brokenByArticle([both]).length);
});
