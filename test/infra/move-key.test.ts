import { describe, expect, it } from 'vitest';
import { cloudOf, listed, ofType, pointsTo } from './cloud.ts';
import { keyMove, settingsWith } from './everything-set.ts';
import { allows, keyStatements, roleStatements, type Statement, statementsOf } from './policy.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const { to, operators } = keyMove;
const cloud = cloudOf(everythingSynthesis().templates);
const idOf = (type: string, named: RegExp) => ofType(cloud, type).find(([id]) => named.test(id))?.[0] ?? '';
const [role, old] = [idOf('AWS::IAM::Role', /RoleRewrap/), idOf('AWS::KMS::Key', /KeyKH/)];
const functionNamed = (name: string) =>
  ofType(cloud, 'AWS::Lambda::Function').find(
    ([, { Properties }]) => Properties.FunctionName === `homeward-${name}`,
  )?.[1].Properties;

function lines(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ Action, Resource, Condition }) =>
    listed(Action).flatMap((action) =>
      listed(Resource).map((one) => `${action} ${pointsTo(one) || one} ${JSON.stringify(Condition ?? {})}`),
    ),
  );
}

describe('while the key of a country is moved', () => {
  it('[ASVS-13.2.2] whoever moves it may take key rows in turn and have KMS wrap them anew, and nothing else', () => {
    const keys = idOf('AWS::DynamoDB::GlobalTable', /Keys/);
    const persons = idOf('AWS::KMS::Key', /KeyPersons/);
    const ofKh = '{"StringEquals":{"kms:EncryptionContext:country":"KH"}}';
    expect([...lines(roleStatements(cloud, role))].sort()).toEqual(
      [
        `dynamodb:Scan ${keys} {}`,
        `dynamodb:UpdateItem ${keys} {"ForAllValues:StringLike":{"dynamodb:LeadingKeys":["KH#*"]},"Null":{"dynamodb:LeadingKeys":"false"}}`,
        `kms:Decrypt ${persons} {"StringEquals":{"kms:ViaService":"dynamodb.ap-southeast-1.amazonaws.com"}}`,
        `kms:ReEncryptFrom ${old} ${ofKh}`,
        `kms:ReEncryptTo ${to} ${ofKh}`,
      ].sort(),
    );
    const trusted = cloud[role]?.Properties.AssumeRolePolicyDocument.Statement as readonly Statement[];
    expect(trusted.flatMap(({ Principal = {} }) => listed(Principal.AWS))).toEqual(operators);
  });

  it('the key before lets it open for the other key in the country’s own context, and never to itself', () => {
    const on = keyStatements(cloud, old, role);
    const call = (action: string, country: string) =>
      allows(on, { action, resource: '*', context: { 'kms:EncryptionContext:country': country } });
    expect([call('kms:ReEncryptFrom', 'KH'), call('kms:ReEncryptFrom', 'TH')]).toEqual([true, false]);
    expect(['Decrypt', 'ReEncryptTo', 'Encrypt'].filter((act) => call(`kms:${act}`, 'KH'))).toEqual([]);
    const others = ofType(cloud, 'AWS::KMS::Key').filter(([id]) => keyStatements(cloud, id, role).length > 0);
    expect(others.map(([id]) => id).sort()).toEqual([old, idOf('AWS::KMS::Key', /KeyPersons/)].sort());
  });

  it('functions wrap under the new key, and open what lies under either', () => {
    const { Environment: of, Role } = functionNamed('casework');
    expect(of.Variables.KEY_KH).toBe(to);
    expect(pointsTo(of.Variables.KEY_KH_BEFORE)).toBe(old);
    const before = lines(roleStatements(cloud, pointsTo(Role))).filter((line) => line.includes(`${old} `));
    expect(before.map((line) => line.split(' ')[0])).toEqual(['kms:Decrypt']);
    expect(functionNamed('embassy-th').Environment.Variables).not.toHaveProperty('KEY_KH_BEFORE');
  });

  it('without it nobody holds such a role, and no key lets anybody wrap anew', () => {
    const still = cloudOf(usualSynthesis().templates);
    expect(ofType(still, 'AWS::IAM::Role').filter(([id]) => /Rewrap/.test(id))).toEqual([]);
    const country = ofType(still, 'AWS::KMS::Key').filter(([id]) => /Key(KH|TH|VN|MY)/.test(id));
    const actions = country.flatMap(([id]) => statementsOf(still, id).flatMap(({ Action }) => listed(Action)));
    expect(actions.filter((action) => /ReEncrypt/.test(action))).toEqual([]);
  });

  it.each([
    [{ ...keyMove, country: 'XX' }, /"moveKey" is neither null nor/],
    [{ ...keyMove, to: 'alias/other' }, /"moveKey" is neither null nor/],
    [{ ...keyMove, operators: [] }, /"moveKey" is neither null nor/],
    [{ ...keyMove, operators: ['arn:aws:iam::000000000000:role/HomewardKeyAdministrator'] }, /that it administers/],
  ])('what is set wrongly is one sentence: %j', (wrong, says) => {
    expect(() => settingsWith({ moveKey: wrong })).toThrow(says);
  });
});
