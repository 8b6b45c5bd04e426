import { describe, expect, it } from 'vitest';
import { cloudOf, listed, ofType, pointsTo } from './cloud.ts';
import { roleStatements, type Statement } from './policy.ts';
import { usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);
const functions = Object.fromEntries(
  ofType(cloud, 'AWS::Lambda::Function').map(([, { Properties }]) => [
    String(Properties.FunctionName).replace('homeward-', ''),
    { statements: roleStatements(cloud, pointsTo(Properties.Role)), properties: Properties },
  ]),
);
const policies = ofType(cloud, 'AWS::IAM::ManagedPolicy');
const foreign = ['embassy-th', 'embassy-vn', 'embassy-my', 'counterpart-th', 'counterpart-vn', 'counterpart-my'];

function ofTables(name: string): readonly Statement[] {
  return (functions[name]?.statements ?? []).filter(({ Action }) =>
    listed(Action).some((one) => /^dynamodb:(\w+Item|Query)$/.test(one)),
  );
}

/** The tables a statement is about: one whose words fit several tables stands for all of them. */
function tablesIn({ Resource }: Statement): readonly string[] {
  return listed(Resource).map((one) => /Table([A-Z][a-z]+)[0-9A-F]{8}/.exec(one)?.[1]?.toLowerCase() ?? one);
}

function leadingKeys({ Condition = {} }: Statement): readonly string[] {
  const demanded = Condition['Null']?.['dynamodb:LeadingKeys'] === 'false';
  return demanded ? listed(Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']) : [];
}

describe('roles', () => {
  it('are one a function, with our own policies alone', () => {
    const roles = ofType(cloud, 'AWS::Lambda::Function').map(([, { Properties }]) => pointsTo(Properties.Role));
    expect(new Set(roles).size).toBe(22);
    for (const [id, { Properties }] of ofType(cloud, 'AWS::IAM::Role')) {
      expect(Properties.ManagedPolicyArns, id).toBeUndefined();
      expect(Properties.Policies, id).toBeUndefined();
    }
    expect(ofType(cloud, 'AWS::IAM::Policy')).toEqual([]);
  });

  it('name every action and every resource', () => {
    const all = policies.flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[]);
    const wild = all.filter(({ Action, Resource }) =>
      [...listed(Action), ...listed(Resource)].some(
        (one) =>
          one.includes('*') && !one.endsWith(':::homeward-checkpoints-000000000000-ap-southeast-1/checkpoints/*'),
      ),
    );
    expect(wild).toEqual([]);
    expect(
      all.flatMap(({ Action }) => listed(Action)).filter((action) => /Scan|BatchWrite|UpdateItem|PartiQL/.test(action)),
    ).toEqual([]);
  });

  it('fit into a managed policy once their names are real', () => {
    const size = (document: unknown) => JSON.stringify(document).replace(/<[^>]+>/g, 'x'.repeat(105)).length;
    for (const [id, { Properties }] of policies) expect(size(Properties.PolicyDocument), id).toBeLessThan(6144);
  });

  it('[ASVS-16.2.3] write to their own log group and to no other', () => {
    for (const [name, { statements, properties }] of Object.entries(functions)) {
      const logs = statements.filter(({ Action }) => listed(Action).includes('logs:PutLogEvents'));
      expect(logs.flatMap(({ Resource }) => listed(Resource)).map(pointsTo), name).toEqual([
        pointsTo(properties.LoggingConfig.LogGroup),
      ]);
    }
  });
});

describe('desks', () => {
  it('of other countries and the mission reach only rows of their own prefixes, on indexes too', () => {
    for (const name of [...foreign, 'mission']) {
      for (const statement of ofTables(name))
        expect(leadingKeys(statement), `${name} ${tablesIn(statement)}`).not.toEqual([]);
    }
    for (const name of foreign) {
      const code = name.slice(-2).toUpperCase();
      const keys = ofTables(name)
        .filter((one) => !tablesIn(one).includes('directory'))
        .flatMap(leadingKeys);
      // Beside them what was published of their own corridors and, for the central unit, their sealed months: figures, of nobody.
      const published = [`public#${code}-KH`, `public#KH-${code}`];
      const sealed = name.startsWith('counterpart') ? [`closed#${code}`, `closed#of#${code}#*`, 'closed#layouts'] : [];
      expect(
        keys.filter((key) => !key.startsWith(`${code}#`)),
        name,
      ).toEqual([...published, ...sealed]);
    }
  });

  it('of embassies never reach a quiet handover', () => {
    const reaches = (name: string) =>
      ofTables(name)
        .flatMap(leadingKeys)
        .filter((key) => key.includes('quiet'));
    for (const name of ['embassy-th', 'embassy-vn', 'embassy-my', 'mission']) expect(reaches(name), name).toEqual([]);
    expect(reaches('counterpart-th')).not.toEqual([]);
  });

  it('touch these tables and no others', () => {
    const tables = (name: string) => [...new Set(ofTables(name).flatMap(tablesIn))].sort();
    const common = ['directory', 'exchange', 'keys', 'receipts', 'staff'];
    expect(tables('transit')).toEqual(['arrivals', ...common]);
    expect(tables('casework')).toEqual(['arrivals', 'cases', 'facts', 'index', ...common].sort());
    expect(tables('casework-files')).toEqual(['arrivals', 'cases', 'index', ...common].sort());
    expect(tables('casework-handovers')).toEqual(['cases', ...common].sort());
    expect(tables('mission')).toEqual(common);
    // What was published of their own corridors; the facts behind it are under other keys.
    for (const name of foreign) expect(tables(name), name).toEqual([...common, 'facts'].sort());
    expect(tables('health')).toEqual(['cases', 'directory', 'exchange', 'keys', 'receipts', 'staff']);
    expect(tables('own-record')).toEqual(['cases', 'directory', 'keys', 'receipts', 'staff']);
    expect(tables('task-force')).toEqual(['directory', 'facts', 'receipts', 'staff']);
    expect(tables('oversight')).toEqual(['directory', 'facts', 'receipts', 'staff']);
    expect(tables('facts')).toEqual(['cases', 'exchange', 'facts', 'receipts']);
    expect(tables('notices')).toEqual(['directory', 'exchange', 'receipts']);
    expect(tables('clocks')).toEqual([
      'arrivals',
      'cases',
      'directory',
      'exchange',
      'facts',
      'index',
      'keys',
      'receipts',
    ]);
    expect(tables('trail')).toEqual(['exchange', 'facts', 'receipts']);
  });

  it('delete in four places alone: casework and health key rows, where files are written the tags of a name that was corrected, a partner the key row of what it refers itself, the clocks the rest of what is erased, with no country’s key', () => {
    const deleting = Object.keys(functions).filter((name) =>
      ofTables(name).some((one) => listed(one.Action).includes('dynamodb:DeleteItem')),
    );
    const ofCasework = ['casework', 'casework-files', 'casework-handovers'];
    expect(deleting.sort()).toEqual([...ofCasework, 'clocks', 'health', 'partner']);
    const deletesOf = (name: string) =>
      ofTables(name).filter(({ Action }) => listed(Action).includes('dynamodb:DeleteItem'));
    expect(deletesOf('health').flatMap(tablesIn)).toEqual(['keys']);
    expect(deletesOf('casework').flatMap(leadingKeys)).toEqual(['KH#partner#*']);
    expect(deletesOf('casework-handovers').flatMap(leadingKeys)).toEqual(['KH#transit#disclosure#*', 'KH#border#*']);
    expect(deletesOf('casework-files').flatMap(tablesIn).sort()).toEqual(['index', 'keys']);
    expect(deletesOf('casework-files').flatMap(leadingKeys)).toContain('tag#*');
    expect(deletesOf('casework-files').flatMap(leadingKeys)).not.toContain('*');
    expect(deletesOf('partner').flatMap(tablesIn)).toEqual(['keys']);
    expect(deletesOf('partner').flatMap(leadingKeys)).toEqual(['KH#partner#referral#*']);
    // Health ends what it copied to others itself, never a key of a file.
    expect(
      deletesOf('health')
        .flatMap(leadingKeys)
        .filter((key) => /^(general|health|state)#/.test(key)),
    ).toEqual([]);
    expect(JSON.stringify(functions['clocks']?.statements)).not.toContain('kms:EncryptionContext:country');
  });

  it('never reach the medical part of a case, but at health, in the person’s own window, and for the clocks that take it away unread', () => {
    const ofCases = (names: readonly string[]) =>
      names
        .flatMap(ofTables)
        .filter((one) => tablesIn(one).includes('cases') && !String(one.Resource).includes('/index/'))
        .flatMap(leadingKeys)
        .sort();
    // Standards 11(9): the person’s own records "including personal profile and medical records".
    expect(ofCases(['own-record'])).toEqual(['general#*', 'general#*', 'health#*', 'state#*']);
    expect(ofCases(['health'])).toEqual(['health#*', 'state#*']);
    const others = Object.keys(functions).filter((name) => !['health', 'own-record', 'clocks'].includes(name));
    expect(new Set(ofCases(others))).toEqual(new Set(['general#*', 'state#*']));
  });

  it('are told only of tables and keys that their role reaches', () => {
    for (const [name, { statements, properties }] of Object.entries(functions)) {
      const variables: Record<string, string> = properties.Environment.Variables;
      const told = Object.entries(variables)
        .filter(([key]) => /^(TABLE|KEY)_/.test(key))
        .map(([, value]) => pointsTo(value));
      const reached = new Set(statements.flatMap(({ Resource }) => listed(Resource)).map(pointsTo));
      expect(
        told.filter((one) => !reached.has(one)),
        name,
      ).toEqual([]);
    }
  });
});
