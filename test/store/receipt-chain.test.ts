import { chainOfReading, readerOf } from '@homeward/store/receipt-chain';
import { describe, expect, test } from 'vitest';
import { people } from '../domain/made.ts';

const draft = { actor: people['case-worker'], thing: 'case#1' } as const;

describe('a chain', () => {
  const own = 'KH#casework#reader#case-worker-1';

  test('of what is read is its reader’s alone, whatever it is, or one of sixteen beside it', () => {
    expect(chainOfReading(draft)).toBe(own);
    expect(chainOfReading({ ...draft, thing: 'batch#1' })).toBe(own);
    expect(chainOfReading({ ...draft, actor: people['embassy-th'] })).toBe('TH#embassy#reader#embassy-th-1');
    // Of 600 draws, each of the sixteen is among them in all runs but one of 10^15.
    const beside = new Set(Array.from({ length: 600 }, () => chainOfReading(draft, true)));
    expect(beside).toEqual(new Set(Array.from({ length: 16 }, (_, index) => `${own}#${index + 1}`)));
  });

  test('of what was looked for in vain is the asker’s other one, at the first try and at each', () => {
    const denied = { ...draft, thing: 'actor#case-worker-1' };
    for (const again of [false, true]) expect(chainOfReading(denied, again)).toBe('KH#casework#actor#case-worker-1');
  });

  test('says whose readings stand in it; that of a thing is nobody’s', () => {
    expect([own, `${own}#7`].map(readerOf)).toEqual(['case-worker-1', 'case-worker-1']);
    expect(['KH#casework#case#1', 'KH#casework#actor#case-worker-1', 'KH#reader'].map(readerOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
