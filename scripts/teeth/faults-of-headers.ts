import { type Fault, faultsIn } from './fault.ts';

const request = faultsIn('packages/runtime/src/request.ts', 'test/runtime/what-a-request-says.test.ts');
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
  request('weak-tag-taken', 'A weak tag is taken for the version.', `/^"(\\d{1,9})"$/`, `/^(?:W\\/)?"(\\d{1,9})"$/`),
  request('tag-without-quotes', 'A version without quotes is taken.', `/^"(\\d{1,9})"$/`, `/^"?(\\d{1,9})"?$/`),
  request('far-tag-taken', 'A version with more digits than any has is taken.', `{1,9}`, `{1,20}`),
  request(
    'tag-of-a-creation',
    'A creation is held to a version.',
    `if (route.kind !== 'command')`,
    `if (route.kind === 'read')`,
  ),
  request('key-in-capitals', 'The same key in capitals is another key.', `? key.toLowerCase()`, `? key`),
  request('key-of-anything', 'Any text is a key.', `return uuid.safeParse(key).success\n`, `return key.length > 0\n`),
  request('media-type-begins-so', 'A type that only begins like JSON is taken.', `json\\s*(;|$)/i`, `json/i`),
  request('media-type-in-small', 'A media type counts only in small letters.', `\\s*(;|$)/i`, `\\s*(;|$)/`),
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
