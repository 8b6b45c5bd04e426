import { describe, expect, it } from 'vitest';
import { cloudOf, listed, ofType, pointsTo } from './cloud.ts';
import { settingsWith } from './everything-set.ts';
import { region } from './key-users.ts';
import { allows, keyStatements, roleStatements } from './policy.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const cloud = cloudOf(everythingSynthesis().templates);
const idOf = (type: string, named: RegExp) => ofType(cloud, type).find(([id]) => named.test(id))?.[0] ?? '';
const table = (name: string) => idOf('AWS::DynamoDB::GlobalTable', new RegExp(`/Table${name}`));
const viaDynamo = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` };
const tableKeys = ['Persons', 'Trail', 'Reference'].map((name) => idOf('AWS::KMS::Key', new RegExp(`Key${name}`)));

/** What a role may do, a line an action and thing, with the partitions it is held to. */
function may(role: string): readonly string[] {
  return roleStatements(cloud, role).flatMap(({ Action, Resource, Condition }) => {
    const under = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
    return listed(Action).flatMap((action) =>
      listed(Resource).map((one) => {
        const path = /^<[^>]+>(.*)$/.exec(one)?.[1] ?? '';
        return `${action} ${pointsTo(one) || one}${path}${under === undefined ? '' : ` ${listed(under).join(' ')}`}`;
      }),
    );
  });
}

/** The keys that open something to a role, by whatever way their policies let it. */
function openedTo(role: string): readonly string[] {
  return ofType(cloud, 'AWS::KMS::Key').flatMap(([key]) => {
    const statements = keyStatements(cloud, key, role);
    return statements.some(({ Action }) => listed(Action).includes('kms:Decrypt')) ? [key] : [];
  });
}

describe('whoever makes the first seats', () => {
  const role = idOf('AWS::IAM::Role', /RoleFirstSeat/);

  it('sees seats, puts one at the office or the border desk, takes one of a trial away, and reaches no other table', () => {
    expect(may(role).toSorted()).toEqual(
      [
        `dynamodb:DeleteItem ${table('Staff')} KH#transit#*`,
        `dynamodb:PutItem ${table('Staff')} KH#office#* KH#transit#*`,
        `dynamodb:Query ${table('Staff')}/index/seats seats`,
        `kms:Decrypt ${idOf('AWS::KMS::Key', /KeyReference/)}`,
      ].toSorted(),
    );
  });

  it('has the key of that table through DynamoDB alone, and no other key', () => {
    const [key = ''] = openedTo(role);
    expect(openedTo(role)).toEqual([idOf('AWS::KMS::Key', /KeyReference/)]);
    const call = { action: 'kms:Decrypt', resource: '*' };
    expect(allows(keyStatements(cloud, key, role), { ...call, context: viaDynamo })).toBe(true);
    expect(allows(keyStatements(cloud, key, role), call)).toBe(false);
  });
});

describe('whoever brings tables back', () => {
  const role = idOf('AWS::IAM::Role', /RoleRestore/);
  const restored = 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/homeward-restored-*';

  it('writes and reads rows of restored tables alone, reads the log, and counts the seats', () => {
    const rows = may(role).filter((line) => !/Describe|RestoreTable|^kms:/.test(line));
    const living = rows.filter((line) => !line.includes(restored));
    expect(living.toSorted()).toEqual(
      [
        ...['BatchGetItem', 'Query'].flatMap((action) =>
          ['', '/index/byCase'].map((path) => `dynamodb:${action} ${table('Receipts')}${path}`),
        ),
        `dynamodb:Scan ${table('Staff')}`,
      ].toSorted(),
    );
  });

  it('may have a table made anew under each table key, and opens no country’s key', () => {
    expect(openedTo(role).toSorted()).toEqual(tableKeys.toSorted());
    const context = { ...viaDynamo, 'kms:GrantIsForAWSResource': 'true' };
    for (const key of tableKeys)
      expect(allows(keyStatements(cloud, key, role), { action: 'kms:CreateGrant', resource: '*', context })).toBe(true);
  });
});

describe('both', () => {
  it('are nobody unless a deployment names somebody', () => {
    const roles = ofType(cloudOf(usualSynthesis().templates), 'AWS::IAM::Role').map(([id]) => id);
    expect(roles.filter((id) => /FirstSeat|Restore/.test(id))).toEqual([]);
  });

  it.each(['seatMakers', 'restorers'])('never administer the keys, and are roles: %s', (name) => {
    for (const bad of ['HomewardSomebody', 'arn:aws:iam::000000000000:role/HomewardKeyAdministrator'])
      expect(() => settingsWith({ [name]: [bad] })).toThrow(`cdk.json: "${name}" names ${bad}`);
  });
});

describe('whoever runs a verb after a deployment', () => {
  const outputs = (templates: ReturnType<typeof usualSynthesis>['templates']) =>
    Object.entries(templates['Homeward-Data']?.Outputs ?? {}).flatMap(([name, { Description }]) =>
      Description === undefined ? [] : [name],
    );

  it('is told the table, and the role of each task for which somebody is named', () => {
    expect(outputs(usualSynthesis().templates)).toEqual(['StaffTable', 'ReceiptsTable']);
    expect(outputs(everythingSynthesis().templates)).toEqual([
      'StaffTable',
      'ReceiptsTable',
      'RewrapRole',
      'VerifyRole',
      'FirstSeatRole',
      'RestoreRole',
    ]);
  });
});
