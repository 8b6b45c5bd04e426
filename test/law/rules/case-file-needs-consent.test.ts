import { describe, expect, test } from 'vitest';
import { caseFileNeedsConsent } from '../../../packages/domain/src/rules/case-file-needs-consent.ts';
import { breachesOf } from '../judged.ts';

const breaches = (agreed: boolean) => breachesOf(caseFileNeedsConsent, { said: { agreed }, as: 'case-opens.report' });

describe('case-file-needs-consent', () => {
  test('Standards 6.3(b) allows: a file of somebody who agreed to it', () => {
    expect(breaches(true)).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a file nobody agreed to, by the item of the checklist that is open', () => {
    expect(breaches(false)).toEqual(['D9']);
  });
});
