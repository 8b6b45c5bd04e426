import { readFileSync } from 'node:fs';
import type { Country } from '@homeward/domain/countries/countries';
import { type CorridorSides, corridorSides } from './corridor-sides.ts';
import { countryKeys, type KeyMove, keyMove } from './country-keys.ts';
import { checkNames } from './known-names.ts';
import { executionRole, unprotectedStacks } from './protection.ts';
import { regionOf } from './regions.ts';
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

const root = new URL('../', import.meta.url);

/** The context of cdk.json, for runs without the CDK command; what the command passes wins over it. */
export function fileContext(): Record<string, unknown> {
  const file: { context: Record<string, unknown> } = JSON.parse(readFileSync(new URL('cdk.json', root), 'utf8'));
  return file.context;
}

/** Settings that are one text: what each is, as a sentence says it. */
const texts = {
  account: { pattern: /^\d{12}$/, is: 'the twelve digits of an account, in quotes' },
  architecture: { pattern: /^(arm64|x86_64)$/, is: 'arm64 or x86_64' },
  webOrigin: { pattern: /^https:\/\/[a-z0-9.-]+$/, is: 'https:// and a name, without a path' },
  // Cognito's API reference, CreateUserPoolDomain, `Domain`.
  signInPrefix: {
    pattern: /^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/,
    is: 'at most 63 small letters and digits, with hyphens between them',
  },
  mailFrom: { pattern: /^[^@\s]+@[a-z0-9.-]+$/, is: 'an address of mail' },
} as const;

/**
 * Reads and checks the settings that `set` answers by name, of all the `names` that are given: one that is misspelt, malformed, against
 * another or of no use where the stacks go ends the synthesis, with one sentence that names it.
 */
export function readSettings(set: (name: string) => unknown, names: readonly string[]): Settings {
  checkNames(names);
  const read = (name: string): unknown => set(name) ?? null;
  const text = (name: keyof typeof texts, otherwise?: string): string => {
    const value = read(name) ?? otherwise;
    const { pattern, is } = texts[name];
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Error(`cdk.json: "${name}" is missing or malformed: it is ${is}.`);
  };
  const account = text('account');
  const region = regionOf(read('region'));
  const keyAdministrators = administrators(account, read('keyAdministrators'));
  const keysOfCountries = countryKeys(read('countryKeys'), region);
  return {
    account,
    region,
    architecture: text('architecture') as Settings['architecture'],
    keyAdministrators,
    countryKeys: keysOfCountries,
    moveKey: keyMove(read('moveKey'), keyAdministrators, region, keysOfCountries),
    // `.invalid` never resolves (RFC 2606): nobody can sign in until the real address is set.
    webOrigin: text('webOrigin', 'https://homeward.invalid'),
    webCertificate: certificate(read('webCertificate'), read('webOrigin')),
    signInPrefix: text('signInPrefix', `homeward-${account}`),
    mailFrom: text('mailFrom', 'notices@homeward.invalid'),
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

/** What may be left out, and is else a list: one text is no list of one, or it would be left out without a word. */
function listed(name: string, value: unknown): readonly unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  throw new Error(`cdk.json: "${name}" is no list: write ["…"], or [].`);
}

function honeyCases(value: unknown): readonly string[] {
  const named: readonly unknown[] = listed('honeyCases', value);
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
  const named = listed(name, value).map(String);
  const bad = named.find((arn) => !/^arn:aws:iam::\d{12}:role\//.test(arn) || administering.includes(arn));
  if (bad === undefined) return named;
  throw new Error(`cdk.json: "${name}" names ${bad}, which is no role, or administers the keys.`);
}
