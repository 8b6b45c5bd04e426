import { describe, expect, test } from 'vitest';
import { visitIsAnnounced } from '../../../packages/domain/src/rules/visit-is-announced.ts';
import { breachesOf } from '../judged.ts';

const visitedAt = '2026-03-09T03:00:00.000Z';
const visit = (said: object) => breachesOf(visitIsAnnounced, { said: { kind: 'agreed', visitedAt, ...said } });

describe('visit-is-announced', () => {
  test('Standards 7.9(d) allows: a visit she was told of before, and a spot check with its reason', () => {
    expect(visit({ toldAt: '2026-03-09T02:59:59.000Z' })).toEqual([]);
    expect(visit({ kind: 'spot-check', spotCheckReason: 'safety-concern' })).toEqual([]);
  });

  test('Standards 7.9(d) refuses: a visit nobody told her of, or told her of as it began, and a spot check without a reason', () => {
    expect(visit({})).toEqual(['visit-not-announced']);
    expect(visit({ toldAt: visitedAt })).toEqual(['visit-not-announced']);
    expect(visit({ kind: 'spot-check', toldAt: '2026-03-01T00:00:00.000Z' })).toEqual(['spot-check-without-reason']);
  });
});
