import { readFileSync } from 'node:fs';
import { type Country, countries } from '@homeward/domain/countries/countries';
import { type CorridorSides, corridorSides } from './corridor-sides.ts';
import { checkNames, knownAmong } from './known-names.ts';
import { executionRole, unprotectedStacks } from './protection.ts';
import { ofThisRegion, regionOf } from './regions.ts';
import { type Reserved, reserved } from './reserved.ts';
import { type RestoredTables, restoredTables } from './restored-tables.ts';

/** What a deployer sets in cdk.json (or with `-c name=value`); README.md beside this file says what each means. */
export type Settings = {
  readonly account: string;
  readonly region: string;
  readonly architecture: 'arm64' | 'x86_64';
  readonly keyAdministrators: readonly string[];
  readonly countryKeys: Readonly<Record<Country, string | null>>;
  readonly moveKey: KeyMove | null;
  readonly webOrigin: string;
  /** The certificate of a name of its own for the app; with it nothing older than TLS 1.2 is spoken. */
  readonly webCertificate: string | null;
  readonly signInPrefix: string;
  readonly mailFrom: string;
  readonly alarmAddress: string | null;
  /** Cases of nobody, laid out so that whoever opens one is noticed. */
  readonly honeyCases: readonly string[];
  readonly logDays: number;
  /** How long a checkpoint cannot be taken away by anybody. It can be made longer later, never shorter. */
  readonly checkpointDays: number;
  /** Roles of people who may hold receipts, log and checkpoints against each other. */
  readonly verifiers: readonly string[];
  /** Roles of people who may make the first seats, before anybody is there to grant one. */
  readonly seatMakers: readonly string[];
  /** Roles of people who may bring the tables back to a moment before. */
  readonly restorers: readonly string[];
  /** Tables brought back to a moment before, which stand in the place of those that were made. */
  readonly restoredTables: RestoredTables;
  /** Stacks that were never whole yet: what a failed creation left of them must be possible to take away (`protection.ts`). */
  readonly unprotected: readonly string[];
  /** CloudFormation's own role, as `cdk bootstrap` made it: nobody but CloudFormation may take it on. */
  readonly executionRole: string;
  readonly concurrency: Reserved;
  readonly sides: CorridorSides;
};

/** One country being moved to another KMS key, and which roles of people may do it. */
export type KeyMove = { readonly country: Country; readonly to: string; readonly operators: readonly string[] };

const root = new URL('../', import.meta.url);

/** The context of cdk.json, for runs without the CDK command; what the command passes wins over it. */
export function fileContext(): Record<string, unknown> {
  const file: { context: Record<string, unknown> } = JSON.parse(readFileSync(new URL('cdk.json', root), 'utf8'));
  return file.context;
}

/**
 * Reads and checks the settings that `set` answers by name, of all the `names` that are given: one that is misspelt, malformed, against
 * another or of no use where the stacks go ends the synthesis, with one sentence that names it.
 */
export function readSettings(set: (name: string) => unknown, names: readonly string[]): Settings {
  checkNames(names);
  const read = (name: string): unknown => set(name) ?? null;
  const text = (name: string, pattern: RegExp, otherwise?: string): string => {
    const value = read(name) ?? otherwise;
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Error(`cdk.json: "${name}" is missing or malformed.`);
  };
  const account = text('account', /^\d{12}$/);
  const region = regionOf(read('region'));
  const keyAdministrators = administrators(account, read('keyAdministrators'));
  const keysOfCountries = countryKeys(read('countryKeys'), region);
  return {
    account,
    region,
    architecture: text('architecture', /^(arm64|x86_64)$/) as Settings['architecture'],
    keyAdministrators,
    countryKeys: keysOfCountries,
    moveKey: keyMove(read('moveKey'), keyAdministrators, region, keysOfCountries),
    // `.invalid` never resolves (RFC 2606): nobody can sign in until the real address is set.
    webOrigin: text('webOrigin', /^https:\/\/[a-z0-9.-]+$/, 'https://homeward.invalid'),
    webCertificate: certificate(read('webCertificate'), read('webOrigin')),
    signInPrefix: text('signInPrefix', /^[a-z0-9][a-z0-9-]+$/, `homeward-${account}`),
    mailFrom: text('mailFrom', /^[^@\s]+@[a-z0-9.-]+$/, 'notices@homeward.invalid'),
    alarmAddress: alarmAddress(read('alarmAddress')),
    honeyCases: honeyCases(read('honeyCases')),
    logDays: logDays(read('logDays')),
    checkpointDays: positive('checkpointDays', read('checkpointDays')),
    verifiers: people('verifiers', read('verifiers'), keyAdministrators),
    seatMakers: people('seatMakers', read('seatMakers'), keyAdministrators),
    restorers: people('restorers', read('restorers'), keyAdministrators),
    restoredTables: restoredTables(read('restoredTables')),
    unprotected: unprotectedStacks(read('unprotected')),
    executionRole: executionRole(account, region, read('@aws-cdk/core:bootstrapQualifier')),
    concurrency: reserved(read('concurrency')),
    sides: corridorSides(read('corridors')),
  };
}

/** CloudFront takes certificates of us-east-1 alone; one without a name to answer under would be of no use. */
function certificate(arn: unknown, origin: unknown): string | null {
  if (arn === null) return null;
  if (typeof arn !== 'string' || !/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/.test(arn))
    throw new Error('cdk.json: "webCertificate" is neither null nor the ARN of a certificate in us-east-1.');
  if (origin === null) throw new Error('cdk.json: "webCertificate" needs "webOrigin", the name that it certifies.');
  return arn;
}

function honeyCases(value: unknown): readonly string[] {
  const named: readonly unknown[] = Array.isArray(value) ? value : [];
  if (named.every((id) => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))) return named as readonly string[];
  throw new Error('cdk.json: "honeyCases" names something that is no id of a case.');
}

function alarmAddress(value: unknown): string | null {
  if (value === null || (typeof value === 'string' && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value))) return value;
  throw new Error('cdk.json: "alarmAddress" is neither null nor an address of mail.');
}

/** CloudWatch Logs keeps a group so long and no other span (API reference, PutRetentionPolicy, `retentionInDays`). */
const spans = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

function logDays(value: unknown): number {
  const days = positive('logDays', value);
  if (spans.includes(days)) return days;
  throw new Error(`cdk.json: "logDays" ${days} is no span that logs can be kept: ${spans.join(', ')}.`);
}

function positive(name: string, value: unknown): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`cdk.json: "${name}" is not a whole number above 0.`);
}

function administrators(account: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error('cdk.json: "keyAdministrators" names nobody.');
  const bad = value.find((name) => !/^(arn:aws:iam::\d{12}:role\/)?[\w+=,.@/-]+$/.test(String(name)));
  if (bad !== undefined) throw new Error(`cdk.json: "keyAdministrators" names ${bad}, which is no role.`);
  return value.map((name: string) => (name.startsWith('arn:') ? name : `arn:aws:iam::${account}:role/${name}`));
}

/** Whoever administers keys uses none, for whatever purpose: they could make the log agree with what is checked, or read what they let themselves read. */
function people(name: string, value: unknown, administering: readonly string[]): readonly string[] {
  const named = Array.isArray(value) ? value.map(String) : [];
  const bad = named.find((arn) => !/^arn:aws:iam::\d{12}:role\//.test(arn) || administering.includes(arn));
  if (bad === undefined) return named;
  throw new Error(`cdk.json: "${name}" names ${bad}, which is no role, or administers the keys.`);
}

function countryKeys(value: unknown, region: string): Settings['countryKeys'] {
  const given = (value ?? {}) as Record<string, unknown>;
  knownAmong(countries, Object.keys(given), (name) => `"countryKeys.${name}" is no country of this platform`);
  const entries = countries.map((country) => {
    const arn = given[country] ?? null;
    const name = `countryKeys.${country}`;
    if (arn !== null && !isKey(arn)) throw new Error(`cdk.json: "${name}" is neither null nor the ARN of a KMS key.`);
    ofThisRegion(name, arn, region);
    return [country, arn] as const;
  });
  const shared = entries.find(([, arn], at) => arn !== null && entries.findIndex(([, other]) => other === arn) < at);
  if (shared === undefined) return Object.fromEntries(entries) as Settings['countryKeys'];
  throw new Error(`cdk.json: "countryKeys.${shared[0]}" is another country’s key too: each opens what is its own.`);
}

function isKey(arn: unknown): arn is string {
  return typeof arn === 'string' && /^arn:aws:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/.test(arn);
}

/** Whoever administers keys may not move what they wrap: one person could then do both halves. */
function keyMove(
  value: unknown,
  administering: readonly string[],
  region: string,
  held: Settings['countryKeys'],
): KeyMove | null {
  if (value === null) return null;
  const { country, to, operators } = value as Partial<KeyMove>;
  const known = countries.find((one) => one === country);
  const named =
    Array.isArray(operators) && operators.length > 0 && operators.every((one) => /^arn:aws:iam::/.test(one));
  if (known === undefined || to === undefined || !isKey(to) || !named)
    throw new Error(
      'cdk.json: "moveKey" is neither null nor { country, to, operators } with ARNs of a key and of roles.',
    );
  const both = operators.find((one) => administering.includes(one));
  if (both !== undefined) throw new Error(`cdk.json: "moveKey" lets ${both} move a key that it administers.`);
  ofThisRegion('moveKey.to', to, region);
  if (held[known] === to) throw new Error(`cdk.json: "moveKey" moves ${known} to the key that it has: "countryKeys".`);
  return { country: known, to, operators };
}
