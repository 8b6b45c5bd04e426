import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { onlyALivingCopyIsEnded } from '../../../packages/domain/src/rules/only-a-living-copy-is-ended.ts';
import { copyOf } from '../../domain/disclosed.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (more: Partial<CaseState['copies'][number]>, copy = idOf(70)) =>
  breachesOf(onlyALivingCopyIsEnded, { file: { copies: [copyOf(more)] }, said: { copy, why: 'ground-is-gone' } });

describe('only-a-living-copy-is-ended', () => {
  test('A limit allows: a copy that can be read, on the person’s consent or without them, to be ended', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ restsOn: { exception: idOf(80) } })).toEqual([]);
  });

  test('A limit refuses: one that is closed already, a handover’s sheet, the care team’s, one of nobody', () => {
    const refused = ['only-a-living-copy-is-ended'];
    for (const status of ['withdrawn', 'ended', 'superseded'] as const)
      expect(judge({ status }), status).toEqual(refused);
    expect(judge({ handover: idOf(60) })).toEqual(refused);
    expect(judge({ restsOn: { article: 'Standards 6.3(e)' } })).toEqual(refused);
    expect(judge({}, idOf(71))).toEqual(refused);
  });
});
