import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { mendedCode } from '../../packages/interchange/src/gazetteer/read-place.ts';
import { saysOfGazetteer } from '../../scripts/gazetteer/sentences.ts';
import { gazetteerFile, gazetteerIn, sheetWith } from './gazetteers.ts';

test('lost zeros come back, nothing of zero width stays, subscripts stand in one order, and what is missing in Latin is empty', async () => {
  const { provinces, codesMended, namesMended } = await gazetteerIn(gazetteerFile('invented'));
  expect([codesMended, namesMended]).toEqual([4, 3]);
  expect(provinces).toEqual([
    {
      province: '01',
      places: [
        ['0102', 'ម៉ាកប្រា', 'Mak Pra'],
        ['010201', 'ស\u17d2\u178f\u17d2\u179aី', 'Strei'],
        ['01020101', 'អូរធំ', 'Ou Thum'],
        ['01020102', 'ភ្នំ', ''],
        ['0110', 'ប៉ោយប៉ែត', 'Paoy Paet'],
        ['011002', 'ប៉ោយប៉ែត', 'Paoy Paet'],
      ],
    },
    {
      province: '12',
      places: [
        ['1201', 'ចំការ', 'Chamkar'],
        ['120101', 'ទន្លេ', 'Tonle'],
      ],
    },
  ]);
});

const pairs = (many: number) => fc.array(fc.integer({ min: 1, max: 99 }), { minLength: many, maxLength: many });

test.prop([fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 3 }).chain(pairs)])(
  'a code without its first zero is the code itself again; one that lost another digit, or gained one, is none',
  (province, rest) => {
    const code = [province, ...rest].map((part) => String(part).padStart(2, '0')).join('');
    const digits = code.length;
    expect(mendedCode(code, digits)).toBe(code);
    expect(mendedCode(String(Number(code)), digits)).toBe(code);
    expect(mendedCode(`${code}1`, digits)).toBeUndefined();
    expect(mendedCode(code.slice(2), digits)).toBeUndefined();
  },
);

test.each([
  ['no-gazetteer', { Notes: [['Something else'], ['entirely']] }],
  ['no-gazetteer', sheetWith()],
  ['unknown-kind', sheetWith(['ប្រទេស', '0102', 'ក', 'Ka'])],
  ['not-a-code', sheetWith(['ស្រុក', '0O10', 'ក', 'Ka'])],
  ['not-a-code', sheetWith(['ស្រុក', '2610', 'ក', 'Ka'])],
  ['no-name', sheetWith(['ស្រុក', '0102', '\u200b', 'Ka'])],
  ['same-code-twice', sheetWith(['ស្រុក', '0102', 'ក', 'Ka'], ['ស្រុក', '102', 'ខ', 'Kha'])],
  ['lies-nowhere', sheetWith(['ស្រុក', '0102', 'ក', 'Ka'], ['ភូមិ', '01020101', 'ខ', 'Kha'])],
] as const)('what is no gazetteer is refused whole, in one sentence: %s', async (code, sheets) => {
  const fault = await gazetteerIn(gazetteerFile(`bad-${code}`, sheets)).catch((thrown) => thrown);
  expect(fault.code).toBe(code);
  expect(saysOfGazetteer(fault)).toMatch(/^[^\n]+\. Nothing was imported\.$/);
});
