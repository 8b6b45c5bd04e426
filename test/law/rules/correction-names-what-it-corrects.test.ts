import { describe, expect, test } from 'vitest';
import { correctionNamesWhatItCorrects } from '../../../packages/domain/src/rules/correction-names-what-it-corrects.ts';

describe('correction-names-what-it-corrects', () => {
  test('A limit allows: an entry of this case', () => {
    expect(correctionNamesWhatItCorrects.breaches(['one', 'other'], 'other')).toEqual([]);
  });

  test('A limit refuses: what is not in it', () => {
    expect(correctionNamesWhatItCorrects.breaches(['one', 'other'], 'third')).toEqual(['no-such-entry']);
    expect(correctionNamesWhatItCorrects.breaches([], 'one')).toEqual(['no-such-entry']);
  });

  test('A limit refuses: that the whole file was entered twice, which two people say of two files', () => {
    expect(correctionNamesWhatItCorrects.breaches(['file'], 'file', true)).toEqual(['file-entered-twice']);
  });
});
