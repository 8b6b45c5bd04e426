import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KMSClient } from '@aws-sdk/client-kms';
import { createKms } from '../../packages/local/src/kms.ts';
import type { KmsKey } from '../../packages/local/src/kms-keys.ts';
import type { KmsInput } from '../../packages/local/src/kms-work.ts';

function newKey(): KmsKey {
  const [id, account, bytes] = [randomUUID(), '000000000000', randomBytes(32)];
  const arn = `arn:aws:kms:ap-southeast-1:${account}:key/${id}`;
  const use = { spec: 'SYMMETRIC_DEFAULT', usage: 'ENCRYPT_DECRYPT' };
  return { id, arn, account, ...use, statements: [], material: () => bytes };
}

/** The local cloud's KMS alone with three keys, on a port: whoever asks may do all but what `denied` names, and every use is written down. */
export async function openKms() {
  const keys = [newKey(), newKey(), newKey()] as const;
  const kms = createKms(new Map(keys.flatMap((key) => [[key.id, key] as const, [key.arn, key] as const])));
  const used: string[] = [];
  const watch: { onUse: () => unknown } = { onUse: () => undefined };
  const denied = new Set<string>();
  const allows = (_key: object, { action }: { readonly action: string }): boolean => {
    used.push(action);
    watch.onUse();
    return !denied.has(action);
  };
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    try {
      const answer = kms.perform(operation, JSON.parse(body) as KmsInput, allows, 'tester');
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
    } catch (error) {
      const said = JSON.stringify({ __type: (error as Error).name, message: (error as Error).message });
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' }).end(said);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const [from, to, other] = keys.map(({ arn }) => arn) as [string, string, string];
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return {
    client: new KMSClient({ endpoint, region: 'ap-southeast-1', credentials }),
    endpoint,
    from,
    to,
    other,
    used,
    watch,
    denied,
    stop,
  };
}
