import { describe, expect, it } from 'vitest';
import { type Cloud, cloudOf, listed, ofType, pointsTo } from './cloud.ts';
import { allows, keyStatements, roleStatements, type Statement, statementsOf } from './policy.ts';
import { usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);

/** Typed by hand: who may do what with which key, for the wrapped keys of which desks. */
const khmer = 'transit casework health partner mission border';
const both = 'embassy counterpart';
const expected = [
  'transit KH GenerateDataKey for transit',
  'transit KH Decrypt for transit',
  `transit KH Encrypt for ${khmer}`,
  'casework KH GenerateDataKey for casework',
  'casework KH Decrypt for casework',
  'casework-files KH GenerateDataKey for casework',
  'casework-files KH Decrypt for casework transit',
  'casework-files KH Encrypt for transit health partner mission border',
  `casework-files TH Encrypt for ${both}`,
  `casework-files VN Encrypt for ${both}`,
  `casework-files MY Encrypt for ${both}`,
  'casework-handovers KH Decrypt for casework',
  'casework-handovers KH Encrypt for casework transit border',
  `casework-handovers TH Encrypt for ${both}`,
  `casework-handovers VN Encrypt for ${both}`,
  `casework-handovers MY Encrypt for ${both}`,
  'own-record KH Decrypt for casework health',
  'health KH GenerateDataKey for health',
  'health KH Decrypt for health',
  'health KH Encrypt for casework partner',
  'health TH Encrypt for counterpart',
  'health VN Encrypt for counterpart',
  'health MY Encrypt for counterpart',
  'mission KH Decrypt for mission',
  `mission KH Encrypt for ${khmer}`,
  'partner KH Decrypt for partner',
  'partner KH Encrypt for casework',
  'border KH Decrypt for border',
  'embassy-th TH Decrypt for embassy',
  `embassy-th TH Encrypt for ${both}`,
  'embassy-th KH Encrypt for casework health',
  'embassy-vn VN Decrypt for embassy',
  `embassy-vn VN Encrypt for ${both}`,
  'embassy-vn KH Encrypt for casework health',
  'embassy-my MY Decrypt for embassy',
  `embassy-my MY Encrypt for ${both}`,
  'embassy-my KH Encrypt for casework health',
  'counterpart-th TH Decrypt for counterpart',
  `counterpart-th TH Encrypt for ${both}`,
  'counterpart-th KH Encrypt for casework health',
  'counterpart-vn VN Decrypt for counterpart',
  `counterpart-vn VN Encrypt for ${both}`,
  'counterpart-vn KH Encrypt for casework health',
  'counterpart-my MY Decrypt for counterpart',
  `counterpart-my MY Encrypt for ${both}`,
  'counterpart-my KH Encrypt for casework health',
].sort();

const country = /^Homeward-Data\/Key(KH|TH|VN|MY)[0-9A-F]{8}$/;
const keys = ofType(cloud, 'AWS::KMS::Key').map(([id]) => id);
const functions = ofType(cloud, 'AWS::Lambda::Function').map(
  ([, { Properties }]) =>
    [String(Properties.FunctionName).replace('homeward-', ''), pointsTo(Properties.Role)] as const,
);

/** A statement on a country's key as lines of the table; what is not bound to desk and country says so. */
function lines(name: string, key: string, { Action, Condition = {} }: Statement): readonly string[] {
  const code = country.exec(key)?.[1] ?? key;
  const {
    'kms:EncryptionContext:desk': desks,
    'kms:EncryptionContext:country': of,
    ...more
  } = Condition['StringEquals'] ?? {};
  const only = Object.keys(Condition).join() === 'StringEquals' && Object.keys(more).length === 0 && of === code;
  const bound = only && desks !== undefined ? `for ${listed(desks).join(' ')}` : 'for anybody';
  return listed(Action).map((action) => `${name} ${code} ${action.replace('kms:', '')} ${bound}`);
}

describe('the table of keys', () => {
  it('stands in the policies of the country keys, line by line', () => {
    const found = functions.flatMap(([name, role]) =>
      keys
        .filter((key) => country.test(key))
        .flatMap((key) => keyStatements(cloud, key, role).flatMap((one) => lines(name, key, one))),
    );
    expect([...found].sort()).toEqual(expected);
  });

  it('stands in the roles of the functions, line by line', () => {
    const found = functions.flatMap(([name, role]) =>
      roleStatements(cloud, role).flatMap((one) => {
        const on = listed(one.Resource)
          .map(pointsTo)
          .filter((key) => country.test(key));
        return on.flatMap((key) => lines(name, key, one));
      }),
    );
    expect([...found].sort()).toEqual(expected);
  });

  it('lets casework alone make name tags, where it looks for files and where it writes them', () => {
    const [nameTags = ''] = keys.filter((key) => key.includes('NameTags'));
    const call = { action: 'kms:GenerateMac', resource: '*', context: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } };
    const makers = functions
      .filter(([, role]) => allows(keyStatements(cloud, nameTags, role), call))
      .map(([name]) => name);
    expect(makers).toEqual(['casework', 'casework-files']);
  });

  it('lets transit alone open what a device wrapped, in one way, and everybody read the public half whom the account lets', () => {
    const [recovery = ''] = keys.filter((key) => key.includes('Recovery'));
    const ways = ['RSAES_OAEP_SHA_256', 'RSAES_OAEP_SHA_1', 'SYMMETRIC_DEFAULT'];
    const openers = functions.flatMap(([name, role]) =>
      ways
        .filter((way) => {
          const call = { action: 'kms:Decrypt', resource: '*', context: { 'kms:EncryptionAlgorithm': way } };
          return allows(keyStatements(cloud, recovery, role), call);
        })
        .map((way) => `${name} ${way}`),
    );
    expect(openers).toEqual(['transit RSAES_OAEP_SHA_256']);
    const held = functions.filter(([, role]) => JSON.stringify(roleStatements(cloud, role)).includes(recovery));
    expect(held.map(([name]) => name)).toEqual(['transit']);
    const shown = statementsOf(cloud, recovery).filter(({ Action }) => listed(Action).includes('kms:GetPublicKey'));
    expect(shown.map(({ Principal }) => JSON.stringify(Principal))).toEqual([expect.stringContaining(':root')]);
    const { KeySpec, KeyUsage } = cloud[recovery]?.Properties ?? {};
    expect([KeySpec, KeyUsage]).toEqual(['RSA_3072', 'ENCRYPT_DECRYPT']);
  });

  it('refuses what belongs to another desk or country', () => {
    const roleOf = (name: string) => functions.find(([one]) => one === name)?.[1] ?? '';
    const keyOf = (code: string) => keys.find((key) => country.exec(key)?.[1] === code) ?? '';
    const decrypts = (name: string, code: string, desk: string) => {
      const context = { 'kms:EncryptionContext:desk': desk, 'kms:EncryptionContext:country': code };
      const call = { action: 'kms:Decrypt', resource: '*', context };
      return allows(keyStatements(cloud, keyOf(code), roleOf(name)), call);
    };
    expect(decrypts('embassy-th', 'TH', 'embassy')).toBe(true);
    expect(decrypts('embassy-th', 'VN', 'embassy')).toBe(false);
    expect(decrypts('embassy-th', 'TH', 'counterpart')).toBe(false);
    for (const name of ['casework', 'casework-files', 'casework-handovers']) {
      expect(decrypts(name, 'KH', 'casework'), name).toBe(true);
      expect(decrypts(name, 'KH', 'health'), name).toBe(false);
      expect(decrypts(name, 'TH', 'embassy'), name).toBe(false);
      expect(decrypts(name, 'KH', 'transit'), name).toBe(name === 'casework-files');
    }
    expect(decrypts('transit', 'KH', 'casework')).toBe(false);
    expect(decrypts('task-force', 'KH', 'task-force')).toBe(false);
  });
});

const administering = /^kms:(\*|Put|ScheduleKeyDeletion|Disable|Enable|CancelKeyDeletion|Delete|Update|CreateAlias)/;
const opening = /^kms:(\*|Decrypt|ReEncrypt)/;

/** Principals that both change a key and open what it sealed. */
function bothWays(of: Cloud): readonly string[] {
  return keys.flatMap((key) => {
    const named = (pattern: RegExp) =>
      statementsOf(of, key).flatMap(({ Action, Principal = {} }) =>
        listed(Action).some((action) => pattern.test(action))
          ? [...listed(Principal.AWS), ...listed(Principal.Service)]
          : [],
      );
    const openers = new Set(named(opening));
    return named(administering).filter((principal) => openers.has(principal));
  });
}

describe('administration of keys', () => {
  it('is nobody’s who can decrypt', () => {
    expect(bothWays(cloud)).toEqual([]);
    const changing = functions.filter(([, role]) =>
      JSON.stringify(roleStatements(cloud, role)).match(/"kms:(\*|Put|Schedule|Disable|CreateGrant)/),
    );
    expect(changing).toEqual([]);
  });

  it('would be found out if one statement gave both', () => {
    const planted = structuredClone(cloud) as Record<string, (typeof cloud)[string]>;
    planted[keys[0] ?? '']?.Properties.KeyPolicy.Statement.push({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: '*',
      Principal: { AWS: 'arn:aws:iam::000000000000:role/HomewardKeyAdministrator' },
    });
    expect(bothWays(planted)).not.toEqual([]);
  });

  it('covers twelve keys, each kept and named', () => {
    expect(keys.length).toBe(12);
    expect(ofType(cloud, 'AWS::KMS::Alias').length).toBe(12);
  });
});
