import { describe, expect, it } from 'vitest';
import { stackNames } from '../../infra/protection.ts';
import { exportsInUse } from '../../scripts/synth/exports-in-use.ts';
import { cloudOf, ofType, type Templates } from './cloud.ts';
import { keyMove } from './everything-set.ts';
import { synthesise } from './synthesis.ts';
import { usualSynthesis } from './usual.ts';

const { country, to } = keyMove;
const before = usualSynthesis().templates;
const during = synthesise({ moveKey: keyMove }).templates;
const after = synthesise({
  countryKeys: { KH: null, TH: null, VN: null, MY: null, [country]: to },
}).templates;

/** The key of the country as stacks hold it. */
function keyIn(templates: Templates) {
  return ofType(cloudOf(templates), 'AWS::KMS::Key').filter(([id]) => id.includes(`/Key${country}`));
}

describe('a key handed over to its country', () => {
  it('is refused by CloudFormation at no step: no export that another stack imports goes or changes', () => {
    expect(exportsInUse(before, during, stackNames)).toEqual([]);
    expect(exportsInUse(during, after, stackNames)).toEqual([]);
    expect(exportsInUse(before, after, stackNames)).toEqual([]);
  });

  it('leaves the stacks at the end, and stays in the account: deleting it is for people', () => {
    expect(keyIn(before).length).toBe(1);
    expect(keyIn(during).map(([, { DeletionPolicy }]) => DeletionPolicy)).toEqual(['RetainExceptOnCreate']);
    expect(keyIn(after)).toEqual([]);
  });

  it('would be refused if another stack imported it, as a table that is taken away would be', () => {
    const data = before['Homeward-Data'] as Templates[string];
    const kept = Object.entries(data.Outputs ?? {}).filter(([name]) => !/TableCases[0-9A-F]{8}Arn/.test(name));
    const without = { ...before, 'Homeward-Data': { ...data, Outputs: Object.fromEntries(kept) } };
    expect(exportsInUse(before, without, stackNames)).toEqual([
      expect.stringMatching(/^Homeward-Data: the export .*TableCases.* is in use by Homeward-Service\.$/),
    ]);
  });
});
