import { readFileSync } from 'node:fs';
import { type Country, countries } from '@homeward/domain/countries/countries';
import { type CorridorSides, corridorSides } from './corridor-sides.ts';
import { executionRole, unprotectedStacks } from './protection.ts';

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
  /** Stacks that were never whole yet: what a failed creation left of them must be possible to take away (`protection.ts`). */
  readonly unprotected: readonly string[];
  /** CloudFormation's own role, as `cdk bootstrap` made it: nobody but CloudFormation may take it on. */
  readonly executionRole: string;
  readonly concurrency: Readonly<Record<string, number>>;
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

/** Reads and checks the settings that `set` answers by name; a bad one ends the synthesis with one sentence that names it. */
export function readSettings(set: (name: string) => unknown): Settings {
  const read = (name: string): unknown => set(name) ?? null;
  const text = (name: string, pattern: RegExp, otherwise?: string): string => {
    const value = read(name) ?? otherwise;
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Error(`cdk.json: "${name}" is missing or malformed.`);
  };
  const account = text('account', /^\d{12}$/);
  const region = text('region', /^[a-z]{2}(-[a-z]+)+-\d$/);
  const keyAdministrators = administrators(account, read('keyAdministrators'));
  return {
    account,
    region,
    architecture: text('architecture', /^(arm64|x86_64)$/) as Settings['architecture'],
    keyAdministrators,
    countryKeys: countryKeys(read('countryKeys')),
    moveKey: keyMove(read('moveKey'), keyAdministrators),
    // `.invalid` never resolves (RFC 2606): nobody can sign in until the real address is set.
    webOrigin: text('webOrigin', /^https:\/\/[a-z0-9.-]+$/, 'https://homeward.invalid'),
    webCertificate: certificate(read('webCertificate'), read('webOrigin')),
    signInPrefix: text('signInPrefix', /^[a-z0-9][a-z0-9-]+$/, `homeward-${account}`),
    mailFrom: text('mailFrom', /^[^@\s]+@[a-z0-9.-]+$/, 'notices@homeward.invalid'),
    alarmAddress: read('alarmAddress') as string | null,
    honeyCases: honeyCases(read('honeyCases')),
    logDays: positive('logDays', read('logDays')),
    checkpointDays: positive('checkpointDays', read('checkpointDays')),
    verifiers: people('verifiers', read('verifiers'), keyAdministrators),
    seatMakers: people('seatMakers', read('seatMakers'), keyAdministrators),
    restorers: people('restorers', read('restorers'), keyAdministrators),
    unprotected: unprotectedStacks(read('unprotected')),
    executionRole: executionRole(account, region, read('@aws-cdk/core:bootstrapQualifier')),
    concurrency: read('concurrency') as Settings['concurrency'],
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

function positive(name: string, value: unknown): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`cdk.json: "${name}" is not a whole number above 0.`);
}

function administrators(account: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error('cdk.json: "keyAdministrators" names nobody.');
  return value.map((name: string) => (name.startsWith('arn:') ? name : `arn:aws:iam::${account}:role/${name}`));
}

/** Whoever administers keys uses none, for whatever purpose: they could make the log agree with what is checked, or read what they let themselves read. */
function people(name: string, value: unknown, administering: readonly string[]): readonly string[] {
  const named = Array.isArray(value) ? value.map(String) : [];
  const bad = named.find((arn) => !/^arn:aws:iam::\d{12}:role\//.test(arn) || administering.includes(arn));
  if (bad === undefined) return named;
  throw new Error(`cdk.json: "${name}" names ${bad}, which is no role, or administers the keys.`);
}

function countryKeys(value: unknown): Settings['countryKeys'] {
  const given = (value ?? {}) as Record<string, unknown>;
  const entries = countries.map((country) => {
    const arn = given[country] ?? null;
    if (arn === null || isKey(arn)) return [country, arn];
    throw new Error(`cdk.json: "countryKeys.${country}" is neither null nor the ARN of a KMS key.`);
  });
  return Object.fromEntries(entries);
}

function isKey(arn: unknown): boolean {
  return typeof arn === 'string' && /^arn:aws:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/.test(arn);
}

/** Whoever administers keys may not move what they wrap: one person could then do both halves. */
function keyMove(value: unknown, administering: readonly string[]): KeyMove | null {
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
  return { country: known, to, operators };
}
