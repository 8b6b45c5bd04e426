import { type Fault, faultsIn } from './fault.ts';

const request = faultsIn('packages/runtime/src/request.ts', 'test/runtime/what-a-request-says.test.ts');
const json = faultsIn('packages/runtime/src/json-body.ts', 'test/runtime/content-types.test.ts');
const version = faultsIn('packages/store/src/perform.ts', 'test/store/perform.test.ts');
const transaction = faultsIn('packages/store/src/write.ts', 'test/functions/answered-no-more.test.ts');

/** A header, a body or a condition means something else than it says. */
export const faultsOfHeaders: readonly Fault[] = [
  request(
    'hash-of-the-surface',
    'What stands deeper in a body does not count in its hash.',
    `.update(JSON.stringify([operation, params, body ?? null]))`,
    `.update(JSON.stringify([operation, params, body ?? null], [...Object.keys(body ?? {}), '0', '1', '2']))`,
  ),
  request(
    'hash-without-a-body',
    'Any body is the same body.',
    `JSON.stringify([operation, params, body ?? null])`,
    `JSON.stringify([operation, params, typeof body])`,
  ),
  request(
    'weak-tag-taken',
    'A weak tag is taken for the version.',
    `/^"(0|[1-9]\\d{0,8})"$/`,
    `/^(?:W\\/)?"(0|[1-9]\\d{0,8})"$/`,
  ),
  request(
    'tag-without-quotes',
    'A version without quotes is taken.',
    `/^"(0|[1-9]\\d{0,8})"$/`,
    `/^"?(0|[1-9]\\d{0,8})"?$/`,
  ),
  request('far-tag-taken', 'A version with more digits than any has is taken.', `\\d{0,8}`, `\\d{0,20}`),
  request(
    'tag-of-a-creation',
    'A creation is held to a version.',
    `if (route.kind !== 'command')`,
    `if (route.kind === 'read')`,
  ),
  request('key-in-capitals', 'The same key in capitals is another key.', `? key.toLowerCase()`, `? key`),
  request(
    'key-of-anything',
    'Any text is a key.',
    `return keyOfAct.safeParse(key).success\n`,
    `return key.length > 0\n`,
  ),
  request('key-of-any-version', 'A UUID of any version is a key.', `z.uuidv7()`, `z.uuid()`),
  request('tag-with-a-nought-before', 'A version may be written with noughts before it.', `(0|[1-9]`, `(0|[0-9]`),
  json(
    'media-type-begins-so',
    'A type that only begins like JSON is taken.',
    `=== 'application/json'`,
    `.startsWith('application/json')`,
  ),
  json('media-type-in-small', 'A media type counts only in small letters.', `contentType.toLowerCase()`, `contentType`),
  json(
    'any-charset',
    'JSON in any charset is taken for UTF-8.',
    `charsets.every(`,
    `charsets.some(() => true) || charsets.every(`,
  ),
  version(
    'version-ahead-taken',
    'A version that is not there yet is taken for the one that is.',
    `command.ifMatch !== main.version`,
    `command.ifMatch < main.version`,
  ),
  version(
    'version-behind-taken',
    'An older version is taken for the one that is.',
    `command.ifMatch !== main.version`,
    `command.ifMatch > main.version`,
  ),
  transaction(
    'presence-unchecked',
    'What has to be there when the rest is written is not asked for.',
    `'attribute_exists(pk)'`,
    `'attribute_exists(pk) OR attribute_not_exists(pk)'`,
  ),
];
