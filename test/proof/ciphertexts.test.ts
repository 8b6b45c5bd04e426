import { createSecretKey, randomBytes } from 'node:crypto';
import { seal } from '@homeward/vault/sealing';
import { VaultError } from '@homeward/vault/vault-error';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { attackOn, attacks } from './attacks.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';
import { canary, type Lying, openSection, sealedWorld, sectionNames } from './sealed-world.ts';

const seed = 20_090_903;
const tries = runsOf(600);
const seals = runsOf(2_000, 20_000);
const sentence = new VaultError('wrong-key').message;

afterEach(() => vi.restoreAllMocks());

/** What an attack came to: nothing when it was refused in the one way, else a sentence about it. */
async function findingOf(altered: Lying, section: string): Promise<string | undefined> {
  try {
    return `opened: ${JSON.stringify(await openSection(altered, section))}`;
  } catch (error) {
    const { name, message, stack } = error as Error;
    if (name !== 'VaultError' || message !== sentence) return `answered otherwise: ${name}: ${message}`;
    return `${stack} ${JSON.stringify(error)} ${String((error as Error).cause)}`.includes(canary)
      ? 'names what it hides'
      : undefined;
  }
}

test('every record of the world opens at its own desk as it lies', async () => {
  for (const one of await sealedWorld())
    for (const section of sectionNames)
      expect(JSON.stringify(await openSection(one, section)), `${one.id} ${section}`).toContain(canary);
});

test(`[ASVS-11.3.3] [ASVS-11.2.5] Standards 6.3(d): of ${tries} alterations of seals, key rows and copies none is accepted, and all are refused in one way`, {
  timeout: 120_000,
}, async () => {
  const world = await sealedWorld();
  const tried = new Map<string, number>();
  const findings: string[] = [];
  const property = fc.asyncProperty(attackOn(world), async ({ name, drawn }) => {
    const altered = attacks[name]?.(drawn);
    fc.pre(altered !== undefined);
    const finding = await findingOf(altered as Lying, drawn.section);
    tried.set(name, (tried.get(name) ?? 0) + 1);
    if (finding !== undefined) findings.push(`${name} on ${drawn.on.id} with ${drawn.from.id}: ${finding}`);
  });
  const run = await fc.check(property, { numRuns: tries, seed, maxSkipsPerRun: 100 });
  report('ciphertexts', run.numRuns, seed, findings.length);
  expect(findings).toEqual([]);
  expect(run.failed, fc.defaultReportMessage(run) ?? '').toBe(false);
  expect([...tried.keys()].sort()).toEqual(Object.keys(attacks).sort());
});

/** The nonces that stand twice among seals of one key. */
function repeatedNonces(jwes: readonly string[]): number {
  return jwes.length - new Set(jwes.map((jwe) => jwe.split('.')[2])).size;
}

async function sealMany(count: number): Promise<readonly string[]> {
  const key = createSecretKey(randomBytes(32));
  const jwes: string[] = [];
  for (let version = 1; version <= count; version += 1)
    jwes.push(await seal(key, { thing: 'case:one', section: 'identity', version }, { name: 'x' }));
  return jwes;
}

test(`[ASVS-11.3.4] no nonce stands twice in ${seals} seals under one key`, { timeout: 120_000 }, async () => {
  const repeated = repeatedNonces(await sealMany(seals));
  report('nonces', seals, 0, repeated);
  expect(repeated).toBe(0);
});

test('the same look finds one nonce that was used twice', async () => {
  const { getRandomValues } = crypto;
  let drawn = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    drawn += 1;
    if (drawn % 40 !== 0) return getRandomValues.call(crypto, bytes as Uint8Array<ArrayBuffer>) as typeof bytes;
    (bytes as Uint8Array).fill(7);
    return bytes;
  });
  expect(repeatedNonces(await sealMany(80))).toBe(1);
});
