import { describe, expect, test } from 'vitest';
import { measured, percent } from '../../scripts/names/measured.ts';
import { pairsOf } from '../../scripts/names/pairs.ts';

const heading = 'pair,khmer_a,latin_a,khmer_b,latin_b';
// Invented names: the gazetteer's pairs are not copied into the project.
const file = [
  heading,
  'same,សុខ ដារ៉ា,Sok Dara,សុខ ដារ៉ា,Sokh Dara',
  'same,កែវ បុប្ផា,"Keo, Bopha",កែវ បុប្ផា,Kaev Bobpha',
  'same,,Alpha,,Omega',
  'different,,Sok Dara,,Chan Vanna',
  'different,,Meas Vuthy,,Mas Wuthi',
].join('\r\n');

describe('npm run names', () => {
  test('counts what the tags find of the same names, and what they take for the same of others', () => {
    expect(measured(pairsOf(file, 'pairs.csv'))).toEqual({ same: 3, found: 2, different: 2, taken: 1 });
  });

  test('a heading after a byte order mark and quoted commas are read', () => {
    expect(pairsOf(`\ufeff${file}`, 'pairs.csv')[1]).toEqual({
      same: true,
      latinA: 'Keo, Bopha',
      latinB: 'Kaev Bobpha',
    });
  });

  test.each([
    ['', /no column pair, latin_a, latin_b/],
    ['pair,latin_a\nsame,Sok', /no column latin_b/],
    [`${heading}\nsame,,Sok,,"Sokh`, /no CSV file at row \d/],
    [`${heading}\nsame,,Sok`, /no CSV file at row 1/],
    [`${heading}\nperhaps,,Sok,,Sokh`, /row 1: pair is neither/],
    [`${heading}\nsame,,Sok,, `, /row 1: a name in Latin letters is missing/],
    [`${heading}\nsame,,Sok,,Sokh`, /no pair marked different/],
  ])('%j is refused in one sentence', (csv, sentence) => {
    expect(() => pairsOf(csv, 'pairs.csv')).toThrow(sentence);
  });

  test('shares have no more decimals than they need', () => {
    expect([percent(1, 1), percent(2, 3), percent(3, 10_000)]).toEqual([100, 66.67, 0.03]);
  });
});
