import { describe, expect, test } from 'vitest';
import { embassyOrImmigrationPlansAlong } from '../../../packages/domain/src/rules/embassy-or-immigration-plans-along.ts';
import { planned } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

type Plan = ReturnType<typeof planned>;
const judge = (officials: Plan['officials'], ...parts: readonly Plan['participants'][number]['part'][]) =>
  breachesOf(embassyOrImmigrationPlansAlong, {
    said: planned({ officials, participants: parts.map((part) => ({ part, organisation: 'an-office' })) }),
  });

describe('embassy-or-immigration-plans-along', () => {
  test('Standards 7.2(i) allows: the person’s embassy or immigration among those who take part, or a reason why neither is', () => {
    expect(judge('embassy', 'police', 'embassy')).toEqual([]);
    expect(judge('immigration', 'immigration')).toEqual([]);
    for (const why of ['she-is-no-foreigner', 'not-to-know', 'not-reached'] as const) expect(judge(why)).toEqual([]);
  });

  test('Standards 7.2(i) refuses: one that is said to take part and is not among those who do', () => {
    expect(judge('embassy', 'police', 'immigration')).toEqual(['embassy-or-immigration-plans-along']);
    expect(judge('immigration')).toEqual(['embassy-or-immigration-plans-along']);
  });
});
