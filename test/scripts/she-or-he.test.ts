import { expect, test } from 'vitest';
import { calledIn, searchForSheOrHe } from '../../scripts/check/she-or-he.ts';

test.each([
  ['// She is asked first.', ['She']],
  ['/** Whether he may read his file. */\nexport const none = 1;', ['he', 'his']],
  ["const says = 'It is not hers to read.';", ['hers']],
  ['const says = `of ${who}, and she is there`;', ['she']],
  ['const page = <p>Ask her again.</p>;', ['her']],
])('%s calls somebody she or he', (code, words) => {
  expect(calledIn('a.tsx', code)).toEqual(words);
});

test.each([
  ["const reason = 'her-wish';"],
  ["const by = 'herself';"],
  ['export const her = ({ she }: Said) => she;'],
  ["const article = 'The victim has a copy of his/her plan; s/he may see it.';"],
  ['// Whether the other heard them here.'],
])('%s calls nobody so', (code) => {
  expect(calledIn('a.ts', code)).toEqual([]);
});

test('no comment and no sentence of the code does, but where it is meant', () => {
  const { files, faults } = searchForSheOrHe();
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(3000);
});
