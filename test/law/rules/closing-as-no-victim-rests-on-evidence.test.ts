import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { closingAsNoVictimRestsOnEvidence } from '../../../packages/domain/src/rules/closing-as-no-victim-rests-on-evidence.ts';
import { closingOf } from '../../domain/closings.ts';
import { fileOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const [first] = fileOf().determinations;
const found = (status: 'presumed' | 'not-a-victim', by = 'another-organisation') =>
  ({ ...first, status, by }) as CaseState['determinations'][number];
const judge = (determinations: CaseState['determinations'], reason: 'not-a-victim' | 'her-decision' = 'not-a-victim') =>
  breachesOf(closingAsNoVictimRestsOnEvidence, {
    file: { determinations },
    act: 'closeCase',
    said: closingOf({ reason }),
  });

describe('closing-as-no-victim-rests-on-evidence', () => {
  test('Standards 7.1(c) allows: the end of a case of somebody whom every word that stands finds to be no victim', () => {
    expect(judge([found('not-a-victim')])).toEqual([]);
    expect(judge([found('presumed')], 'her-decision')).toEqual([]);
  });

  test('Standards 7.1(c) refuses: it while any organisation presumes otherwise', () => {
    expect(judge([found('presumed')])).toEqual(['no-conclusive-evidence']);
    expect(judge([found('not-a-victim'), found('presumed', 'an-ngo')])).toEqual(['no-conclusive-evidence']);
  });
});
