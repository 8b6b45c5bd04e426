import { describe, expect, it } from 'vitest';
import { keyMove, keyOfThailand, settingsWith } from './everything-set.ts';

const verifier = 'arn:aws:iam::000000000000:role/HomewardVerifier';
const elsewhere = keyOfThailand.replace('ap-southeast-1', 'eu-west-1');
const keys = (given: object) => ({ countryKeys: { KH: null, TH: null, VN: null, MY: null, ...given } });
const refused = (changed: Readonly<Record<string, unknown>>) => {
  try {
    settingsWith(changed);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
};

describe('a setting is refused in one sentence, before anything is made', () => {
  it.each([
    [{ keyAdminstrators: ['X'] }, 'cdk.json: "keyAdminstrators" is no setting: is "keyAdministrators" meant?'],
    [{ Region: 'eu-west-1' }, 'cdk.json: "Region" is no setting: is "region" meant?'],
    [{ colour: 'red' }, /^cdk\.json: "colour" is no setting: there are account, region, .*, corridors\.$/],
    [keys({ TL: null }), 'cdk.json: "countryKeys.TL" is no country of this platform: is "TH" meant?'],
    [{ concurrency: { transitt: 1 } }, 'cdk.json: "concurrency.transitt" names no function: is "transit" meant?'],
  ])('that is misspelt: %j', (changed, says) => {
    if (typeof says === 'string') expect(refused(changed)).toBe(says);
    else expect(refused(changed)).toMatch(says);
  });

  it.each([
    [
      { account: undefined },
      'cdk.json: "account" is missing or malformed: it is the twelve digits of an account, in quotes.',
    ],
    [{ region: undefined }, 'cdk.json: "region" is missing or malformed: it is a name of AWS, as ap-southeast-1.'],
    [
      { webOrigin: 'https://app.example/' },
      /"webOrigin" is missing or malformed: it is https:\/\/ and a name, without a path\.$/,
    ],
    [{ signInPrefix: 'homeward-' }, /"signInPrefix" is missing or malformed: it is at most 63 small letters/],
    [{ verifiers: verifier }, 'cdk.json: "verifiers" is no list: write ["…"], or [].'],
    [{ seatMakers: verifier }, 'cdk.json: "seatMakers" is no list: write ["…"], or [].'],
    [{ honeyCases: 'x' }, 'cdk.json: "honeyCases" is no list: write ["…"], or [].'],
    [{ countryKeys: keyOfThailand }, 'cdk.json: "countryKeys" is no object: write { "name": … }, or {}.'],
    [{ restoredTables: { cases: null } }, /^cdk\.json: "restoredTables\.cases" names no table that begins with/],
    [{ restoredTables: { cases: 'x' } }, /^cdk\.json: "restoredTables\.cases" is no object: write/],
    [{ unprotected: 5 }, 'cdk.json: "unprotected" is neither a list nor one text with commas.'],
    [{ alarmAddress: 'nobody' }, 'cdk.json: "alarmAddress" is neither null nor an address of mail.'],
    [{ logDays: 366 }, /^cdk\.json: "logDays" 366 is no span that logs can be kept: 1, 3, .*365, 400/],
    [{ keyAdministrators: ['a role'] }, 'cdk.json: "keyAdministrators" names a role, which is no role.'],
    [{ concurrency: { transit: 0 } }, 'cdk.json: "concurrency.transit" is not a whole number above 0.'],
    [{ concurrency: 5 }, 'cdk.json: "concurrency" is neither null nor { function: calls at once }.'],
  ])('that is missing or malformed: %j', (changed, says) => {
    if (typeof says === 'string') expect(refused(changed)).toBe(says);
    else expect(refused(changed)).toMatch(says);
  });

  it.each([
    [
      { ...keys({ KH: keyMove.to }), moveKey: keyMove },
      'cdk.json: "moveKey" moves KH to the key that it has: "countryKeys".',
    ],
    [
      keys({ TH: keyOfThailand, VN: keyOfThailand }),
      'cdk.json: "countryKeys.VN" is another country’s key too: each opens what is its own.',
    ],
    [
      { webCertificate: 'arn:aws:acm:us-east-1:000000000000:certificate/x' },
      'cdk.json: "webCertificate" needs "webOrigin", the name that it certifies.',
    ],
  ])('that is against another: %j', (changed, says) => expect(refused(changed)).toBe(says));

  it.each([
    [
      { region: 'ap-southeast-7' },
      /^cdk\.json: "region" ap-southeast-7 has no Cognito, SES, EventBridge Scheduler: take/,
    ],
    [{ region: 'xx-nowhere-1' }, /^cdk\.json: "region" xx-nowhere-1 is none of those .*, as ap-southeast-1; .*\.$/],
    [
      keys({ TH: elsewhere }),
      /^cdk\.json: "countryKeys\.TH" is a key of eu-west-1, .* give one of ap-southeast-1, or its multi-Region replica/,
    ],
    [{ moveKey: { ...keyMove, to: elsewhere } }, /^cdk\.json: "moveKey\.to" is a key of eu-west-1/],
  ])('that is of no use where the stacks go: %j', (changed, says) => expect(refused(changed)).toMatch(says));
});

it('settings that say nothing of what may be left out are taken', () => {
  const { concurrency, alarmAddress } = settingsWith({ concurrency: null, alarmAddress: null });
  expect([concurrency, alarmAddress]).toEqual([{}, null]);
  expect(settingsWith({ alarmAddress: 'duty@mosvy.example', 'aws:cdk:bundling-stacks': [] }).alarmAddress).toBe(
    'duty@mosvy.example',
  );
});
