import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { followUpIsPlanned } from '../../packages/domain/src/clocks/follow-up-is-planned.ts';
import { stamped } from './closings.ts';
import { keep } from './keep.ts';
import { eventOf, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

const begun: Partial<CaseState> = {
  reintegrations: [{ ...stamped(80), decision: idOf(1), consultation: idOf(2), to: 'new-family' }],
};

describe('R114, Standards 7.9: follow-up', () => {
  const owed = [{ thing: idOf(80), on: '2026-03-16', escalates: ['2026-03-23'] }];

  test('is planned with the person within a fortnight; a plan nobody agreed with them does not count', () => {
    expect(followUpIsPlanned.due(fileOf(begun))).toEqual(owed);
    expect(followUpIsPlanned.due(fileOf())).toEqual([]);
    const alone = recorded(
      'planFollowUp',
      { visits: 2, agreedWith: 'nobody-yet', change: 'first' },
      { file: fileOf(begun) },
    );
    expect(followUpIsPlanned.due(alone)).toEqual(owed);
    const together = recorded(
      'planFollowUp',
      { visits: 6, agreedWith: 'herself', change: 'more-needed' },
      { file: alone, id: idOf(61) },
    );
    expect(followUpIsPlanned.due(together)).toEqual([]);
    expect(together.followUpPlans.map(({ visits, agreedWith }) => [visits, agreedWith])).toEqual([
      [2, 'nobody-yet'],
      [6, 'herself'],
    ]);
  });

  test('links the person to services where the person lives', () => {
    const link = { service: 'medical', to: 'demo-health-centre', answer: 'uses-it' } as const;
    expect(recorded('linkLocalService', link).localLinks).toEqual([{ ...stamped(60), ...link }]);
  });
});

describe('R116, Standards 7.9(e): how the person wants to be visited', () => {
  test('stands in the file for whoever goes there, its words sealed; the last wish stands last', () => {
    const event = eventOf(keep('askDiscretion', { wishes: ['no-uniform'], words: { instructions: 'Invented lane' } }));
    expect(JSON.stringify(event)).not.toContain('Invented');
    expect(event).toHaveProperty('wordsIn', 'whereabouts');
    const first = recorded('askDiscretion', { wishes: ['no-uniform'] });
    const file = recorded('askDiscretion', { wishes: ['never-call', 'as-a-friend'] }, { file: first, id: idOf(61) });
    expect(file.discretions.at(-1)).toEqual({ ...stamped(61), wishes: ['never-call', 'as-a-friend'] });
    expect(file.discretions).toHaveLength(2);
  });

  test('a visit says whether it was discreet', () => {
    const visit = { kind: 'spot-check', spotCheckReason: 'safety-concern', visitedAt: now, discreet: true } as const;
    const file = fileOf({
      reintegrations: [{ ...stamped(80), decision: idOf(1), consultation: idOf(2), to: 'relatives' }],
    });
    expect(recorded('recordVisit', visit, { file }).visits).toEqual([{ ...stamped(60), ...visit }]);
  });
});
