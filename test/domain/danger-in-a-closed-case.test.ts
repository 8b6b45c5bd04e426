import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { alertIsAnswered } from '../../packages/domain/src/clocks/alert-is-answered.ts';
import { missingPersonIsLookedFor } from '../../packages/domain/src/clocks/missing-person-is-looked-for.ts';
import { kept } from './kept.ts';
import { fileOf, idOf, now } from './made.ts';

describe('A danger to the person in a closed case', () => {
  const closures = [{ id: idOf(40) }, { id: idOf(41) }] as unknown as CaseState['closures'];
  const again = [{ id: idOf(60), at: now, by: 'case-worker-1', reason: 'unsafe', closure: idOf(41) }];
  const closed = fileOf({ status: 'closed', closures });
  const gone = { from: 'family' } as const;
  const threatened = { danger: 'threats', told: 'local-police' } as const;

  test('Standards 6.1(k): that the person is missing is reported whenever, opens it again and is searched for', () => {
    const file = kept(closed, 'recordMissing', gone);
    expect(file).toMatchObject({ status: 'open', closures, reopenings: again, missing: [{ id: idOf(60), ...gone }] });
    expect(missingPersonIsLookedFor.due(file)).toHaveLength(1);
    const told = kept(file, 'recordMissingStep', { missing: idOf(60), step: 'police-told' }, now, 61);
    const found = kept(told, 'endMissing', { missing: idOf(60), outcome: 'found-safe' }, now, 62);
    expect(missingPersonIsLookedFor.due(found)).toEqual([]);
    const open = kept(fileOf(), 'recordMissing', gone);
    expect([open.status, open.reopenings]).toEqual(['open', []]);
  });

  test('Standards 6.1(b): the police is warned whenever, it opens the case again and is owed an answer', () => {
    const file = kept(closed, 'raiseAlert', threatened);
    expect(file).toMatchObject({
      status: 'open',
      closures,
      reopenings: again,
      alerts: [{ id: idOf(60), ...threatened }],
    });
    expect(alertIsAnswered.due(file)).toHaveLength(1);
    const open = kept(fileOf(), 'raiseAlert', threatened);
    expect([open.status, open.reopenings]).toEqual(['open', []]);
  });
});
