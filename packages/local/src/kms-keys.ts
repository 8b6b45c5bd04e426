import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDir } from './data-lock.ts';
import type { Properties } from './physical-names.ts';
import { statementsOf } from './policy.ts';
import { objectAt, textAt } from './properties.ts';
import { resourcesOfType, type Template } from './template.ts';

/** A key of the template: who may use it, what for, and its material (raw bytes, or a PEM for an asymmetric one). */
export type KmsKey = {
  readonly id: string;
  readonly arn: string;
  readonly account: string;
  readonly spec: string;
  readonly usage: string;
  readonly statements: readonly Properties[];
  readonly material: () => Buffer;
};

/** Every key of the template, found by id, ARN or alias. */
export type KeyRing = ReadonlyMap<string, KmsKey>;

/**
 * The keys of the template with their material: random and gone with the process, or, with `dataDir`, made once and kept
 * there in `keys.json` (mode 600), so that what a former run sealed opens again; with `keysIn`, made once by whoever comes first of
 * all clouds that are started on this folder.
 */
export function keyRingOf(template: Template, dataDir?: string, keysIn?: string): KeyRing {
  const vault = openVault(dataDir, keysIn);
  const keys = resourcesOfType(template, 'AWS::KMS::Key').map((resource): KmsKey => {
    const spec = textAt(resource.properties, 'KeySpec', 'SYMMETRIC_DEFAULT');
    return {
      id: resource.ref,
      arn: resource.arn,
      account: resource.account,
      spec,
      usage: textAt(resource.properties, 'KeyUsage', 'ENCRYPT_DECRYPT'),
      statements: statementsOf(objectAt(resource.properties, 'KeyPolicy')),
      material: () => vault(resource.ref, spec),
    };
  });
  const byName = new Map(keys.flatMap((key) => [[key.id, key] as const, [key.arn, key] as const]));
  for (const alias of resourcesOfType(template, 'AWS::KMS::Alias')) {
    const target = byName.get(textAt(alias.properties, 'TargetKeyId'));
    if (target) byName.set(alias.ref, target).set(alias.arn, target);
  }
  return byName;
}

function openVault(dataDir: string | undefined, keysIn: string | undefined): (id: string, spec: string) => Buffer {
  const path = dataDir && join(dataDir, 'keys.json');
  const kept = new Map<string, string>(
    path && existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as { [id: string]: string }) : [],
  );
  return (id, spec) => {
    const known = kept.get(id);
    if (known) return Buffer.from(known, 'base64');
    const made = keysIn === undefined ? makeMaterial(spec) : sharedMaterial(keysIn, id, spec);
    kept.set(id, made.toString('base64'));
    if (path) {
      makeDataDir(dataDir);
      writeFileSync(path, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
    }
    return made;
  };
}

/** A file a key. A link is made whole or not at all, so two clouds that come at once have the key of one of them. */
function sharedMaterial(folder: string, id: string, spec: string): Buffer {
  const file = join(folder, id);
  if (!existsSync(file)) {
    makeDataDir(folder);
    const mine = `${file}.${randomUUID()}`;
    writeFileSync(mine, makeMaterial(spec), { mode: 0o600 });
    try {
      linkSync(mine, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    rmSync(mine);
  }
  return readFileSync(file);
}

function makeMaterial(spec: string): Buffer {
  if (spec.startsWith('RSA_'))
    return pem(generateKeyPairSync('rsa', { modulusLength: Number(spec.slice(4)) }).privateKey);
  const curve = curves[spec];
  if (curve) return pem(generateKeyPairSync('ec', { namedCurve: curve }).privateKey);
  return randomBytes(spec === 'HMAC_512' ? 64 : spec === 'HMAC_384' ? 48 : 32);
}

function pem(key: KeyObject): Buffer {
  return Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }));
}

const curves: { readonly [spec: string]: string } = {
  ECC_NIST_P256: 'P-256',
  ECC_NIST_P384: 'P-384',
  ECC_NIST_P521: 'P-521',
  ECC_SECG_P256K1: 'secp256k1',
};

/** The public half of an asymmetric key, DER-encoded as `GetPublicKey` gives it. */
export function publicKeyOf(key: KmsKey): Buffer {
  return createPublicKey(createPrivateKey(key.material())).export({ type: 'spki', format: 'der' });
}

/** The encryption context as additional authenticated data: names sorted, so that order never matters. */
export function contextBytes(keyId: string, context: { readonly [name: string]: string } = {}): Buffer {
  const sorted = Object.entries(context).sort(([left], [right]) => (left < right ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([keyId, sorted]))
    .digest();
}
