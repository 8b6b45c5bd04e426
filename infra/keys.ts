import { type Country, countries } from '@homeward/domain/countries/countries';
import type { TableClass } from '@homeward/store/tables';
import { CrossStackReferences, Duration, ReferenceStrength, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { PolicyDocument, type PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { constructId } from './desks.ts';
import { housekeepingUse } from './housekeeping-key.ts';
import {
  administration,
  countryUse,
  moveUse,
  nameTagUse,
  type PolicyPlace,
  recoveryUse,
  signingUse,
  tableUse,
} from './key-policies.ts';
import type { Settings } from './settings.ts';

/** `logs` encrypts what runs beside the records: log groups, failure queues, alarms, access logs and the app's files. */
export type Keys = {
  readonly countries: Readonly<Record<Country, IKey>>;
  /** The key that a country is being moved away from. */
  readonly before: Readonly<Partial<Record<Country, IKey>>>;
  readonly nameTags: IKey;
  /** Signs checkpoints of the log of receipts. */
  readonly checkpoints: IKey;
  /** Signs minutes that both sides confirmed. */
  readonly minutes: IKey;
  /** Opens what a tablet wrapped for it, when nobody there can open it any more. */
  readonly recovery: IKey;
  readonly tables: Readonly<Record<TableClass, IKey>>;
  readonly logs: IKey;
};

const tableClasses = ['persons', 'trail', 'reference'] as const;

/**
 * The keys of this part: each country's, name tags, checkpoints, minutes, recovery, three classes of tables, logs. A country may bring its own by ARN;
 * then its policy is that country's, and the role statements of our side are the other half.
 */
export function makeKeys(
  stack: Stack,
  place: PolicyPlace,
  { countryKeys: taken, moveKey }: Pick<Settings, 'countryKeys' | 'moveKey'>,
): Keys {
  const country = (code: Country): IKey => {
    const arn = taken[code];
    if (arn !== null) return Key.fromKeyArn(stack, `Key${code}`, arn);
    const key = encryptionKey(stack, code, `files and disclosures of ${code}`, [
      ...administration(place),
      ...countryUse(place, code),
      ...(moveKey?.country === code ? moveUse(place, code) : []),
    ]);
    // A country takes its key over some day: CloudFormation keeps an export that another stack imports, and the key would have to stay.
    CrossStackReferences.of(key).produce(ReferenceStrength.WEAK);
    return key;
  };
  const own = Object.fromEntries(countries.map((code) => [code, country(code)])) as Keys['countries'];
  const moved = moveKey === null ? {} : { [moveKey.country]: Key.fromKeyArn(stack, 'KeyMovedTo', moveKey.to) };
  const table = (name: TableClass): IKey =>
    encryptionKey(stack, name, `tables of class ${name}`, [...administration(place), ...tableUse(place, name)]);
  return {
    countries: { ...own, ...moved },
    before: moveKey === null ? {} : { [moveKey.country]: own[moveKey.country] },
    nameTags: macKey(stack, [...administration(place), ...nameTagUse(place)]),
    checkpoints: signingKey(stack, 'checkpoints', 'checkpoints of the log of receipts', [
      ...administration(place),
      ...signingUse(place, 'to the signer too'),
    ]),
    minutes: signingKey(stack, 'minutes', 'minutes that both sides confirmed', [
      ...administration(place),
      ...signingUse(place, 'to the account'),
    ]),
    recovery: recoveryKey(stack, [...administration(place), ...recoveryUse(place)]),
    tables: Object.fromEntries(tableClasses.map((name) => [name, table(name)])) as Keys['tables'],
    logs: encryptionKey(stack, 'logs', 'logs, failure queues, alarms, files of the app', [
      ...administration(place),
      ...housekeepingUse(place),
    ]),
  };
}

/** A deleted key is data lost for good: the stack never deletes one, an administrator's deletion waits 30 days. */
const keptFor = { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE, pendingWindow: Duration.days(30) };

function encryptionKey(stack: Stack, name: string, purpose: string, statements: PolicyStatement[]): Key {
  return new Key(stack, `Key${constructId(name)}`, {
    ...keptFor,
    alias: `homeward/${name.toLowerCase()}`,
    description: `Homeward: ${purpose}`,
    enableKeyRotation: true,
    policy: new PolicyDocument({ statements }),
  });
}

function macKey(stack: Stack, statements: PolicyStatement[]): Key {
  return new Key(stack, 'KeyNameTags', {
    ...keptFor,
    alias: 'homeward/name-tags',
    description: 'Homeward: name tags',
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    policy: new PolicyDocument({ statements }),
  });
}

/** RSA of 3,072 bits is as strong as what it wraps needs (128 bits, NIST SP 800-57 part 1, table 2), and one wrap is 384 bytes. KMS turns over no asymmetric key. */
function recoveryKey(stack: Stack, statements: PolicyStatement[]): Key {
  return new Key(stack, 'KeyRecovery', {
    ...keptFor,
    alias: 'homeward/recovery',
    description: 'Homeward: queues of devices that nobody can open any more',
    keySpec: KeySpec.RSA_3072,
    keyUsage: KeyUsage.ENCRYPT_DECRYPT,
    policy: new PolicyDocument({ statements }),
  });
}

function signingKey(stack: Stack, name: string, purpose: string, statements: PolicyStatement[]): Key {
  return new Key(stack, `Key${constructId(name)}`, {
    ...keptFor,
    alias: `homeward/${name}`,
    description: `Homeward: ${purpose}`,
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    policy: new PolicyDocument({ statements }),
  });
}
