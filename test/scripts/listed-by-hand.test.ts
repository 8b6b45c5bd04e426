import { expect, test } from 'vitest';
import { listedIn, searchForLists } from '../../scripts/check/listed-by-hand.ts';

test.each([
  ["const abroad = ['TH', 'VN', 'MY'];", ['TH', 'VN', 'MY']],
  ["type Country = 'TH' | 'MY';", ['TH', 'MY']],
  ["const roles = { 'embassy-th': 1, 'counterpart-vn': 2 };", ['TH', 'VN']],
  ["const ways = ['KH-TH', 'VN-KH'];", ['TH', 'VN']],
  ["const tongues = ['km', 'th', 'vi'];", ['th', 'vi']],
  ["import { law } from '@homeward/words/th/law'; import('@homeward/words/ms/law');", ['th', 'ms']],
])('%s is a list by hand', (code, named) => {
  expect(listedIn(code)).toEqual(named);
});

test.each([
  ["const home = 'TH';"],
  ["// 'TH', 'VN', 'MY'\nconst none = 1;"],
  ["/* 'th' and 'vi' */ const said = 'km';"],
  ["const THE = ['METHOD', 'MY_KEY'];"],
])('%s is none', (code) => {
  expect(listedIn(code)).toEqual([]);
});

test('the product has none beside the lists themselves, and every file that may have one has one', () => {
  const { files, faults } = searchForLists();
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(1000);
});
