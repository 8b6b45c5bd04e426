import { describe, expect, it } from 'vitest';
import { cloudOf, listed, ofType, pointsTo } from './cloud.ts';
import { keyStatements, roleStatements, type Statement } from './policy.ts';
import { usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);
const [, desk] =
  ofType(cloud, 'AWS::Lambda::Function').find(
    ([, { Properties }]) => Properties.FunctionName === 'homeward-task-force',
  ) ?? [];
const role = pointsTo(desk?.Properties.Role);
const statements = roleStatements(cloud, role);

/** `<Homeward-Data/TableFacts1234ABCD.Arn>/index/byEnd` as `Facts/byEnd`. */
function placeOf(resource: string): string {
  return resource
    .replace(/^<[\w-]+\/(?:Table|Key)?(\w+?)(?:[0-9A-F]{8})?\.(?:Table)?Arn>/, '$1')
    .replace('/index/', '/');
}

/** Each permission by itself: action, where, under which beginnings of keys. */
function permissions({ Action, Resource, Condition = {} }: Statement): readonly string[] {
  const bound = Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  const isHeld = Condition['Null']?.['dynamodb:LeadingKeys'] === 'false';
  const under = bound !== undefined && isHeld ? ` ${listed(bound).join(' ')}` : '';
  return listed(Action).flatMap((action) => listed(Resource).map((one) => `${action} ${placeOf(one)}${under}`));
}

const rows = statements.flatMap(permissions).filter((one) => one.startsWith('dynamodb:'));
const means = statements.flatMap(permissions).filter((one) => !one.startsWith('dynamodb:'));

describe('A task-force account holds no person', () => {
  it('reads facts that name nobody, published tables, its own plans, meetings and disputes, its seat, who sits beside it, what organisations and gates are called, and its receipts, and no other row, table or index', () => {
    expect(rows.toSorted()).toEqual(
      [
        'dynamodb:GetItem Staff KH#task-force#*',
        'dynamodb:Query Staff/colleagues KH#task-force',
        'dynamodb:Query Directory org#all gate#all',
        'dynamodb:Query Receipts KH#task-force#*',
        'dynamodb:PutItem Receipts KH#task-force#*',
        'dynamodb:Query Facts open#?? open#pending closed#*',
        'dynamodb:Query Facts/byEnd open#held#*',
        'dynamodb:GetItem Facts open#now closed#layouts',
        'dynamodb:BatchGetItem Facts public#* closed#figures',
        ...['BatchGetItem', 'PutItem', 'Query'].map(
          (action) => `dynamodb:${action} Directory plan#* meeting#* dispute#*`,
        ),
      ].toSorted(),
    );
  });

  it('has two keys, those of tables without persons, through the database alone, and its log', () => {
    const keys = statements.filter(({ Action }) => listed(Action).some((one) => one.startsWith('kms:')));
    expect(keys.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { 'kms:ViaService': expect.stringMatching(/^dynamodb\./) } },
    ]);
    expect(means.map((one) => one.split(' ')[0])).toEqual([
      'kms:Decrypt',
      'kms:Decrypt',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
    expect(means.slice(0, 2).map((one) => one.toLowerCase())).toEqual([
      expect.stringMatching(/reference/),
      expect.stringMatching(/trail/),
    ]);
  });

  it('is named by no key of a country, of persons’ tables, of name tags, of signatures or of devices', () => {
    const naming = ofType(cloud, 'AWS::KMS::Key').filter(([id]) => keyStatements(cloud, id, role).length > 0);
    const names = naming.map(([id]) => id.toLowerCase());
    expect(names).toHaveLength(2);
    expect(names.filter((name) => !/reference|trail/.test(name))).toEqual([]);
    expect(ofType(cloud, 'AWS::KMS::Key').length).toBeGreaterThanOrEqual(12);
  });
});
