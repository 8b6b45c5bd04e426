import type { Cloud } from '@homeward/local/cloud';
import { resourcesOfType } from '@homeward/local/template';
import type { Cell } from './matrix-cells.ts';
import { contextDesks, keyTable } from './matrix-keys.ts';
import type { Raw } from './raw-aws.ts';

type Context = Readonly<Record<string, string>>;
type Key = { readonly id: string; readonly arn: string; readonly country: string | undefined };

/** The keys of the template; a country's by its code. */
export function keysOf({ template }: Pick<Cloud, 'template'>): readonly Key[] {
  return resourcesOfType(template, 'AWS::KMS::Key').map(({ constructId, arn }) => ({
    id: constructId,
    arn,
    country: /^Key(KH|TH|VN|MY)$/.exec(constructId)?.[1],
  }));
}

/** Seals a little something as the administrator, so that there is something to open. */
export async function wrapped(raw: Raw, arn: string, context: Context): Promise<unknown> {
  const input = { KeyId: arn, Plaintext: 'AAAA', EncryptionContext: context };
  return (await raw('admin', 'TrentService.Encrypt', input)).body['CiphertextBlob'];
}

/** The contexts a call may come with: desk and country, another country, or none of it. */
function contextsOf(country: string, full: boolean): readonly Context[] {
  const others = full ? ['KH', 'TH', 'VN', 'MY'] : [country === 'TH' ? 'VN' : 'TH'];
  const named = [...new Set([country, ...others])].flatMap((one) =>
    contextDesks.map((desk) => ({ desk, country: one, disclosure: 'd1' })),
  );
  return [...named, {}, { country }, ...contextDesks.map((desk) => ({ desk }))];
}

const sealing = ['Encrypt', 'Decrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext'];

function inputOf(action: string, arn: string, context: Context, blob: unknown): object {
  if (action === 'Decrypt') return { CiphertextBlob: blob, EncryptionContext: context };
  if (action === 'Encrypt') return { KeyId: arn, Plaintext: 'AAAA', EncryptionContext: context };
  return { KeyId: arn, KeySpec: 'AES_256', EncryptionContext: context };
}

async function sealingCells(
  raw: Raw,
  { id, arn, country }: Key,
  contexts: readonly Context[],
  functions: readonly string[],
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const context of contexts) {
    const blob = await wrapped(raw, arn, context);
    for (const as of functions)
      for (const action of sealing) {
        const use = `${as} ${country ?? id} ${action} ${context['desk'] ?? '-'}`;
        const given = country !== undefined && context['country'] === country && keyTable.has(use);
        const input = inputOf(action, arn, context, blob);
        cells.push({
          cell: `${use} in ${JSON.stringify(context)}`,
          given,
          as,
          target: `TrentService.${action}`,
          input,
        });
      }
  }
  return cells;
}

/** Every function, each country's key, each way of sealing, each context. */
export async function countryKeyCells(
  raw: Raw,
  cloud: Cloud,
  functions: readonly string[],
  full: boolean,
): Promise<readonly Cell[]> {
  const keys = keysOf(cloud).filter(({ country }) => country !== undefined);
  const cells = await Promise.all(
    keys.map((key) => sealingCells(raw, key, contextsOf(key.country ?? '', full), functions)),
  );
  return cells.flat();
}

/** Where files are looked for, and where they are written. */
const tagMakers = ['casework', 'casework-files'];

/** The keys of tables, logs and name tags: used through their service or not at all; the tag key by casework. */
export async function otherKeyCells(raw: Raw, cloud: Cloud, functions: readonly string[]): Promise<readonly Cell[]> {
  const others = keysOf(cloud).filter(({ country }) => country === undefined);
  const contexts: readonly Context[] = [{}, { desk: 'transit', country: 'KH' }, { 'aws:dynamodb:tableName': 'any' }];
  // None of them seals anything so: one makes tags, two sign, one is asymmetric.
  const otherwise = ['KeyNameTags', 'KeyCheckpoints', 'KeyMinutes', 'KeyRecovery'];
  const sealed = others.filter(({ id }) => !otherwise.includes(id));
  const cells = await Promise.all(sealed.map((key) => sealingCells(raw, key, contexts, functions)));
  const tag = others.find(({ id }) => id === 'KeyNameTags')?.arn;
  const input = { KeyId: tag, Message: 'AAAA', MacAlgorithm: 'HMAC_SHA_256' };
  const tags = functions.flatMap((as) => [
    { cell: `${as} GenerateMac`, given: tagMakers.includes(as), as, target: 'TrentService.GenerateMac', input },
    { cell: `${as} VerifyMac`, given: false, as, target: 'TrentService.VerifyMac', input: { ...input, Mac: 'AAAA' } },
  ]);
  return [...cells.flat(), ...tags, ...(await recoveryCells(raw, others, functions))];
}

const ways = ['RSAES_OAEP_SHA_256', 'RSAES_OAEP_SHA_1', undefined];

/** What a device wrapped is opened at one desk, in one way; nobody wraps or makes keys with that key through KMS. */
async function recoveryCells(raw: Raw, others: readonly Key[], functions: readonly string[]): Promise<readonly Cell[]> {
  const KeyId = others.find(({ id }) => id === 'KeyRecovery')?.arn;
  const [EncryptionAlgorithm] = ways;
  const { body } = await raw('admin', 'TrentService.Encrypt', { KeyId, Plaintext: 'AAAA', EncryptionAlgorithm });
  return functions.flatMap((as) =>
    ways.flatMap((way) =>
      ['Decrypt', 'Encrypt', 'GenerateDataKey'].map((action) => ({
        cell: `${as} ${action} KeyRecovery by ${way}`,
        given: as === 'transit' && action === 'Decrypt' && way === EncryptionAlgorithm,
        as,
        target: `TrentService.${action}`,
        input: { KeyId, CiphertextBlob: body['CiphertextBlob'], Plaintext: 'AAAA', EncryptionAlgorithm: way },
      })),
    ),
  );
}

/** What only administrators of keys do, or other services. */
export function administrationCells(cloud: Cloud, functions: readonly string[]): readonly Cell[] {
  const actions = ['DisableKey', 'EnableKey', 'DescribeKey', 'GetPublicKey', 'Sign'];
  return keysOf(cloud).flatMap(({ id, arn }) =>
    functions.flatMap((as) =>
      actions.map((action) => ({
        cell: `${as} ${action} ${id}`,
        given: `${as} ${action} ${id}` === 'trail GetPublicKey KeyCheckpoints',
        as,
        target: `TrentService.${action}`,
        input: { KeyId: arn },
      })),
    ),
  );
}
