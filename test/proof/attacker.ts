import { createDecipheriv } from 'node:crypto';
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import type { Cloud } from '@homeward/local/cloud';
import { resourcesOfType } from '@homeward/local/template';
import type { Sink } from './canaries/sinks.ts';

/** Something that opened: where it belongs, by its own header, and what stood in it. */
export type Opened = { readonly thing: string; readonly section: string; readonly text: string };
type Key = { readonly id: string; readonly bytes: Buffer };
type Row = {
  readonly by: string;
  readonly wrapped: string;
  readonly batchId?: string;
  readonly context: Record<string, string>;
};

const arnOf = ({ template }: Cloud, country: string): string => {
  const key = resourcesOfType(template, 'AWS::KMS::Key').find(({ constructId }) => constructId === `Key${country}`);
  if (key === undefined) throw new Error(`no key of ${country}`);
  return key.arn;
};

/** Every row of the table of keys, wherever somebody found the table: marshalled, a line an item. */
function rowsIn(sinks: readonly Sink[]): readonly { readonly pk: string; readonly row: Row }[] {
  const tables = sinks.filter(({ name }) => /^table .*keys/i.test(name)).map(({ content }) => String(content));
  const lines = tables.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  return lines.flatMap((line) => {
    const item = JSON.parse(line);
    const { by, wrapped, batchId, context } = item.row?.M ?? {};
    if (wrapped === undefined) return [];
    const pairs = Object.entries(context?.M ?? {}).map(([name, value]) => [name, (value as { S: string }).S]);
    const row = { by: by.S, wrapped: wrapped.S, batchId: batchId?.S, context: Object.fromEntries(pairs) };
    return [{ pk: item.pk.S as string, row }];
  });
}

async function unwrapped(kms: KMSClient, KeyId: string, { wrapped, context }: Row): Promise<Buffer | undefined> {
  const CiphertextBlob = Buffer.from(wrapped, 'base64');
  const answer = await kms
    .send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: context }))
    .catch(() => undefined);
  return answer?.Plaintext === undefined ? undefined : Buffer.from(answer.Plaintext);
}

function unwrappedUnder(key: Key, { wrapped }: Row): Buffer | undefined {
  try {
    const decipher = createDecipheriv('id-aes256-wrap', key.bytes, Buffer.alloc(8, 0xa6));
    return Buffer.concat([decipher.update(Buffer.from(wrapped, 'base64')), decipher.final()]);
  } catch {
    return undefined;
  }
}

const idOf = (pk: string): string => pk.split('#').at(-1) ?? '';

/** Every data key that the KMS keys of these countries give, and what those give in turn. */
async function keysFrom(cloud: Cloud, sinks: readonly Sink[], countries: readonly string[]): Promise<readonly Key[]> {
  const kms = new KMSClient(cloud.admin.clientOptions);
  const rows = rowsIn(sinks);
  const keys: Key[] = [];
  for (const arn of countries.map((country) => arnOf(cloud, country)))
    for (const { pk, row } of rows.filter((one) => one.row.by === 'kms')) {
      const bytes = await unwrapped(kms, arn, row);
      if (bytes !== undefined) keys.push({ id: idOf(pk), bytes });
    }
  for (const { pk, row } of rows.filter((one) => one.row.by === 'batch'))
    for (const key of keys.filter(({ id }) => id === row.batchId)) {
      const bytes = unwrappedUnder(key, row);
      if (bytes !== undefined) keys.push({ id: idOf(pk), bytes });
    }
  kms.destroy();
  return keys;
}

function openedBy({ bytes }: Key, jwe: string): string | undefined {
  const [header = '', , iv = '', sealed = '', tag = ''] = jwe.split('.');
  try {
    const decipher = createDecipheriv('aes-256-gcm', bytes, Buffer.from(iv, 'base64url'));
    decipher.setAAD(Buffer.from(header)).setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/**
 * All that somebody opens who took everything that lies anywhere and has the KMS keys of these countries: each sealed text tried under
 * the key that its header names, where there is none under every key there is.
 */
export async function openWith(
  cloud: Cloud,
  sinks: readonly Sink[],
  countries: readonly string[],
): Promise<readonly Opened[]> {
  const keys = await keysFrom(cloud, sinks, countries);
  const byId = Map.groupBy(keys, ({ id }) => id);
  const sealed = new Set(
    sinks.flatMap(({ content }) => textOf(content).match(/eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+/g) ?? []),
  );
  return [...sealed].flatMap((jwe) => {
    const { thing = '', section = '' } = JSON.parse(Buffer.from(jwe.split('.')[0] ?? '', 'base64url').toString());
    const candidates = byId.get(thing.split(':')[1]) ?? keys;
    const text = candidates.map((key) => openedBy(key, jwe)).find((one) => one !== undefined);
    return text === undefined ? [] : [{ thing, section, text }];
  });
}

function textOf(content: Sink['content']): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
