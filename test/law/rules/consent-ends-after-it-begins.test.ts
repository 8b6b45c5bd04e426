import { describe, expect, test } from 'vitest';
import { consentEndsAfterItBegins } from '../../../packages/domain/src/rules/consent-ends-after-it-begins.ts';
import { now } from '../../domain/made.ts';

const judge = (until?: string, given = true, at = now) => consentEndsAfterItBegins.breaches({ given, until }, at);

describe('consent-ends-after-it-begins', () => {
  test('A limit allows: no end, an end later on, and the end of the same day', () => {
    expect(judge()).toEqual([]);
    expect(judge('2026-03-03')).toEqual([]);
    expect(judge('2026-03-02')).toEqual([]);
  });

  test('A limit allows: a no, whatever day stands beside it', () => {
    expect(judge('2020-01-01', false)).toEqual([]);
  });

  test('A limit refuses: an end that is past already, by the day in Cambodia', () => {
    expect(judge('2026-03-01')).toEqual(['consent-ends-after-it-begins']);
    expect(judge('2026-03-02', true, '2026-03-02T17:00:00.000Z')).toEqual(['consent-ends-after-it-begins']);
    expect(judge('2026-03-02', true, '2026-03-02T16:59:59.000Z')).toEqual([]);
  });
});
