import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFrom, understoodNumber } from '../../packages/domain/src/numbers/record-number.ts';
import { prove, runsOf } from '../proof/prove.ts';

const number = numberFrom({ kind: 'handover', country: 'KH', year: '26' }, '0143');
const inDigits = (zero: string) =>
  number.replaceAll(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));

describe('a number', () => {
  test.each([
    ['as it is shown', number],
    ['in small letters', number.toLowerCase()],
    ['without hyphens', number.replaceAll('-', '')],
    ['with spaces for hyphens, and around it', `  ${number.replaceAll('-', ' ')} `],
    ['with dashes and dots from another keyboard', number.replace('-', '–').replace('-', '‑').replace('-', '.')],
    ['in Khmer digits', inDigits('០')],
    ['in Thai digits', inDigits('๐')],
    ['in wide digits of an input for Chinese', inDigits('０')],
    ['with the spaces that Khmer keyboards put between words', [...number].join('\u200b')],
  ])('is understood %s', (_, typed) => {
    expect(understoodNumber(typed)).toEqual({ type: 'number', number, kind: 'handover', country: 'KH', year: '26' });
  });

  test.each([
    ['', 'not-a-number'],
    ['0143', 'not-a-number'],
    ['H-KH-26-0143', 'not-a-number'],
    ['H-KH-26-014-T', 'not-a-number'],
    ['0197c0de-0000-7000-8000-000000000001', 'not-a-number'],
    ['a person’s name', 'not-a-number'],
    ['X-KH-26-0143-T', 'wrong-check-letter'],
    ['H-KH-26-0143-A', 'wrong-check-letter'],
  ])('is not heard in “%s”: %s', (typed, type) => {
    expect(understoodNumber(typed)).toEqual({ type });
  });

  test('never throws, whatever is typed', () => {
    prove(
      'anything-typed',
      runsOf(100),
      fc.property(fc.string({ unit: 'binary' }), (typed) => understoodNumber(typed).type !== 'number'),
    );
  });
});
