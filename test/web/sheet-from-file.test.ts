import { expect, test } from 'vitest';
import { sheetFromFile } from '../../packages/web/src/handover/sheet-from-file.ts';

const name = { local: 'ឈ្មោះសាកល្បង', latin: 'Invented Person' };

test('a sheet takes from the file the name in both scripts, the year of birth, the best numbered paper and the birthplace', () => {
  const papers = [
    { kind: 'identity-card', number: 'ID 0000' },
    { kind: 'travel-document', number: 'TD 0000' },
    { kind: 'passport' },
    { kind: 'birth-certificate', number: 'BC 0000' },
  ];
  const identity = { name, aliases: [], age: { birth: '1999-05-17', estimated: false }, birthplace: 'An Giang' };
  expect(sheetFromFile({ identity, travel: { papers } })).toEqual({
    name,
    birthYear: '1999',
    document: 'TD 0000',
    place: 'An Giang',
  });
});

test('an age without a year of birth is said to be unknown, and what the file does not hold is left to whoever fills the sheet', () => {
  for (const age of [{ unknown: true }, { from: 15, to: 17, asOf: '2026-03-02' }])
    expect(sheetFromFile({ identity: { name, aliases: [], age }, travel: null })).toEqual({
      name,
      unknown: { birthYear: 'person-does-not-know' },
    });
  expect(sheetFromFile({ identity: null, travel: null })).toEqual({ name: {} });
});
