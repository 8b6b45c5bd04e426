import { describe, expect, test } from 'vitest';
import { supervisorLooksAtBrokenGlass } from '../../../packages/domain/src/clocks/supervisor-looks-at-broken-glass.ts';
import type { Role } from '../../../packages/domain/src/people/actor.ts';
import { brokenGlassIsLookedAt } from '../../../packages/domain/src/rules/broken-glass-is-looked-at.ts';
import { fileOf, idOf, now, people, sameDay } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const opening = { id: idOf(95), at: now, by: 'case-worker-9', until: '2026-03-02T03:15:00.000Z' };
const file = fileOf({ glass: [opening] });
const seen = { ...opening, id: idOf(96), glass: idOf(95), found: 'justified' as const };
const looks = (by: Role, on = file, glass = idOf(95)) =>
  breachesOf(brokenGlassIsLookedAt, { file: on, said: { glass, found: 'justified' }, by: people[by] });

describe('broken-glass-is-looked-at', () => {
  test('Standards 6.3(e) allows: a supervisor who looks at what a worker opened in an emergency', () => {
    expect(looks('supervisor')).toEqual([]);
  });

  test('Standards 6.3(e) refuses: a worker’s look, a look at one’s own opening, at none, and a second look', () => {
    expect(looks('case-worker')).toEqual(['not-a-supervisor']);
    const own = fileOf({ glass: [{ ...opening, by: people.supervisor.id }] });
    expect(looks('supervisor', own)).toEqual(['own-opening']);
    expect(looks('supervisor', file, idOf(97))).toEqual(['nothing-to-look-at']);
    expect(looks('supervisor', fileOf({ glass: [opening], glassReviews: [seen] }))).toEqual(['nothing-to-look-at']);
  });

  test('Standards 6.3(e): the supervisor is reminded of it the same day, in a closed case too, until somebody looked', () => {
    expect(supervisorLooksAtBrokenGlass.due(file)).toEqual([{ thing: idOf(95), on: sameDay }]);
    expect(supervisorLooksAtBrokenGlass.afterClosing).toBe(true);
    expect(supervisorLooksAtBrokenGlass.due(fileOf({ glass: [opening], glassReviews: [seen] }))).toEqual([]);
  });
});
