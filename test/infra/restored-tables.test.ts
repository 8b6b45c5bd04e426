import { describe, expect, it } from 'vitest';
import { stackNames } from '../../infra/protection.ts';
import { exportsInUse } from '../../scripts/synth/exports-in-use.ts';
import { cloudOf, ofType } from './cloud.ts';
import { settingsWith } from './everything-set.ts';
import { synthesise } from './synthesis.ts';
import { usualSynthesis } from './usual.ts';

const tableOf = 'arn:aws:dynamodb:ap-southeast-1:000000000000:table';
const stream = `${tableOf}/homeward-restored-cases/stream/2026-12-01T00:00:00.000`;
const restored = {
  cases: { table: 'homeward-restored-cases', stream },
  keys: { table: 'homeward-restored-keys' },
};
const before = usualSynthesis().templates;
const after = synthesise({ restoredTables: restored }).templates;
const cloud = cloudOf(after);
const functionNamed = (name: string) =>
  ofType(cloud, 'AWS::Lambda::Function').find(
    ([, { Properties }]) => Properties.FunctionName === `homeward-${name}`,
  )?.[1].Properties;

describe('restored tables', () => {
  it('stand in the place of those that were made, for every function and for whoever reads their changes', () => {
    const { Variables } = functionNamed('casework-files').Environment;
    expect([Variables.TABLE_CASES, Variables.TABLE_KEYS]).toEqual([
      'homeward-restored-cases',
      'homeward-restored-keys',
    ]);
    expect(Variables.TABLE_EXCHANGE).toMatch(/^<Homeward-Data\/TableExchange/);
    const sources = ofType(cloud, 'AWS::Lambda::EventSourceMapping').map(
      ([, { Properties }]) => Properties.EventSourceArn,
    );
    expect(sources.filter((arn) => arn === stream).length).toBe(1);
    expect(JSON.stringify(after['Homeward-Service'])).not.toMatch(/TableCases|TableKeys/);
    expect(JSON.stringify(after['Homeward-Service'])).toContain(`${tableOf}/homeward-restored-cases/index/`);
  });

  it('take none away: those that were made stay, protected, and CloudFormation refuses neither way', () => {
    const kept = ofType(cloud, 'AWS::DynamoDB::GlobalTable').map(([id]) => id);
    expect(kept).toEqual(ofType(cloudOf(before), 'AWS::DynamoDB::GlobalTable').map(([id]) => id));
    expect(exportsInUse(before, after, stackNames)).toEqual([]);
    expect(exportsInUse(after, before, stackNames)).toEqual([]);
  });

  it.each([
    [{ case: { table: 'homeward-restored-cases', stream } }, '"restoredTables" names case: is "cases" meant?'],
    [
      { keys: { table: 'keys-of-tuesday' } },
      '"restoredTables.keys" names no table that begins with homeward-restored-',
    ],
    [{ cases: { table: 'homeward-restored-cases' } }, 'needs the ARN of the stream of homeward-restored-cases'],
    [{ cases: { table: 'homeward-restored-other', stream } }, 'needs the ARN of the stream of homeward-restored-other'],
    [{ keys: { table: 'homeward-restored-cases', stream } }, 'needs no stream: nobody reads it'],
  ])('that there cannot be are one sentence: %j', (wrong, says) => {
    expect(() => settingsWith({ restoredTables: wrong })).toThrow(says);
  });
});
