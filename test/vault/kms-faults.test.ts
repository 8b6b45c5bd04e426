import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newCaseKey } from '@homeward/vault/case-key';
import { disclose, openDisclosure } from '@homeward/vault/disclosure';
import { openVault, type Vault } from '@homeward/vault/open-vault';
import { plainKey } from '@homeward/vault/plain-key';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newFakeKms } from './fake-kms.ts';

let server: Server;
let answers: readonly { readonly status: number; readonly type: string; readonly body?: object }[];
let calls = 0;

beforeEach(async () => {
  calls = 0;
  server = createServer((_, response) => {
    const { status, type, body } = answers[Math.min(calls, answers.length - 1)] ?? { status: 500, type: '' };
    calls += 1;
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(body ?? { __type: type, message: 'no' }));
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
  await closeServer();
});

async function closeServer(): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

function vault(): Vault {
  return openVault({ desk: 'casework', country: 'KH', keys: { KH: 'arn:aws:kms:ap-southeast-1:000000000000:key/KH' } });
}

const fault = (type: string, status = 400) => ({ status, type });

describe('a KMS that refuses over the wire', () => {
  it('[ASVS-16.5.2] is tried three times when it throttles, then its own error passes', async () => {
    answers = [fault('ThrottlingException')];
    await expect(newCaseKey(vault(), 'case-1')).rejects.toMatchObject({ name: 'ThrottlingException' });
    expect(calls).toBe(3);
  });

  it('that throttles once is asked again, and nobody notices', async () => {
    const body = { Plaintext: Buffer.alloc(32, 1).toString('base64'), CiphertextBlob: 'AQ==' };
    answers = [fault('ThrottlingException'), { status: 200, type: '', body }];
    const { row } = await newCaseKey(vault(), 'case-1');
    expect([row.wrapped, calls]).toEqual(['AQ==', 2]);
  });

  it('is asked once when it denies, and the refusal gets our code', async () => {
    answers = [fault('AccessDeniedException')];
    await expect(newCaseKey(vault(), 'case-1')).rejects.toMatchObject({
      code: 'not-allowed',
      cause: { name: 'AccessDeniedException' },
    });
    expect(calls).toBe(1);
  });

  it.each(['DisabledException', 'KMSInvalidStateException', 'NotFoundException'])(
    'gives our code for a key that is not usable now, its own name beneath: %s',
    async (type) => {
      answers = [fault(type)];
      await expect(newCaseKey(vault(), 'case-1')).rejects.toMatchObject({ code: 'unavailable', cause: { name: type } });
    },
  );

  it.each(['InvalidCiphertextException', 'IncorrectKeyException'])(
    'that does not know the bytes under this context is one refusal: %s',
    async (type) => {
      answers = [fault(type)];
      const row = {
        by: 'kms',
        wrapped: 'AQ==',
        context: { desk: 'casework', country: 'KH', case: '1' },
        keyVersion: 1,
      };
      await expect(plainKey(vault(), row as never, '1')).rejects.toMatchObject({ code: 'wrong-place' });
    },
  );

  it('that answers without the bytes asked for is a fault, and no key is kept of it', async () => {
    answers = [{ status: 200, type: '', body: { KeyId: 'x' } }];
    const asked = vault();
    await expect(newCaseKey(asked, 'case-1')).rejects.toMatchObject({ code: 'unavailable' });
    expect(asked.cache.entries.size).toBe(0);
  });

  it('that is not there at all is unavailable within three tries', async () => {
    const asked = vault();
    await closeServer();
    await expect(newCaseKey(asked, 'case-1')).rejects.toMatchObject({
      code: 'unavailable',
      cause: { code: 'ECONNREFUSED' },
    });
    expect([calls, asked.cache.entries.size]).toEqual([0, 0]);
  });
});

describe('whatever KMS answers', () => {
  const secret = 'CANARY Sok Dara';
  const faults = ['ThrottlingException', 'AccessDeniedException', 'DisabledException', 'KMSInternalException'];

  it.each(faults)('[ASVS-16.5.1] no word of what was to be sealed or opened stands in the error: %s', async (type) => {
    answers = [fault(type)];
    const recipient = { desk: 'casework', country: 'KH' } as const;
    const copy = { recipient, disclosureId: 'd1', sections: { identity: { name: secret } } };
    const made = await disclose(newFakeKms().vaultOf('casework', 'KH'), copy);
    for (const act of [() => disclose(vault(), copy), () => openDisclosure(vault(), made.row, made.sealed, 'd1')]) {
      const error = await (act() as Promise<unknown>).then(
        () => new Error('nothing refused it'),
        (thrown: Error) => thrown,
      );
      expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('CANARY');
      expect(error.message).not.toBe('nothing refused it');
    }
  });
});
