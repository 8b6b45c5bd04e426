import { describe, expect, it } from 'vitest';
import { cloudOf, ofType, pointsTo } from './cloud.ts';
import { keyOfThailand } from './everything-set.ts';
import { allows, roleStatements } from './policy.ts';
import { everythingSynthesis } from './usual.ts';

describe('a country that keeps its own key', () => {
  const theirs = cloudOf(everythingSynthesis().templates);

  it('gets none from us, and our functions are told of theirs', () => {
    expect(ofType(theirs, 'AWS::KMS::Key').length).toBe(11);
    const embassy = ofType(theirs, 'AWS::Lambda::Function').find(
      ([, { Properties }]) => Properties.FunctionName === 'homeward-embassy-th',
    );
    expect(embassy?.[1].Properties.Environment.Variables.KEY_TH).toBe(keyOfThailand);
    const role = pointsTo(embassy?.[1].Properties.Role);
    const context = { 'kms:EncryptionContext:desk': 'embassy', 'kms:EncryptionContext:country': 'TH' };
    const opening = { action: 'kms:Decrypt', resource: keyOfThailand, context };
    expect(allows(roleStatements(theirs, role), opening)).toBe(true);
  });
});
