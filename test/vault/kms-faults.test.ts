import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newCaseKey } from '@homeward/vault/case-key';
import { openVault } from '@homeward/vault/open-vault';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let server: Server;
let answer: { readonly status: number; readonly type: string };
let calls = 0;

beforeEach(async () => {
  calls = 0;
  server = createServer((_, response) => {
    calls += 1;
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify({ __type: answer.type, message: 'no' }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'ap-southeast-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function vault() {
  return openVault({ desk: 'casework', country: 'KH', keys: { KH: 'arn:aws:kms:ap-southeast-1:000000000000:key/KH' } });
}

describe('a KMS that refuses over the wire', () => {
  it('is tried three times when it throttles, then its own error passes', async () => {
    answer = { status: 400, type: 'ThrottlingException' };
    await expect(newCaseKey(vault(), 'case-1')).rejects.toMatchObject({ name: 'ThrottlingException' });
    expect(calls).toBe(3);
  });

  it('is asked once when it denies, and the refusal gets our code', async () => {
    answer = { status: 400, type: 'AccessDeniedException' };
    await expect(newCaseKey(vault(), 'case-1')).rejects.toMatchObject({
      code: 'not-allowed',
      cause: { name: 'AccessDeniedException' },
    });
    expect(calls).toBe(1);
  });

  it('keeps its own name for a fault, such as a disabled key', async () => {
    answer = { status: 400, type: 'DisabledException' };
    await expect(newCaseKey(vault(), 'case-1')).rejects.toMatchObject({ name: 'DisabledException' });
  });
});
