import { fileContext, readSettings } from '../../infra/settings.ts';

const arn = (of: string) => `arn:aws:${of}`;

export const keyOfThailand = arn('kms:ap-southeast-1:111111111111:key/11111111-1111-1111-1111-111111111111');
const verifiers = [arn('iam::000000000000:role/HomewardVerifier')];
const seatMakers = [arn('iam::000000000000:role/HomewardSeatMaker')];
const restorers = [arn('iam::000000000000:role/HomewardRestorer')];
export const keyMove = {
  country: 'KH',
  to: arn('kms:ap-southeast-1:111111111111:key/00000000-0000-0000-0000-000000000001'),
  operators: [arn('iam::000000000000:role/HomewardOperator')],
};

const byThailandAlone = {
  sender: { land: ['counterpart-th'], air: ['counterpart-th'] },
  receiver: { land: ['shift-lead'], air: ['central-unit'] },
  source: 'invented minutes of both ministries',
  agreedBy: 'both ministries',
};

/** Everything that a deployer may set, set otherwise than it comes. */
export const everything = {
  moveKey: keyMove,
  countryKeys: { KH: null, TH: keyOfThailand, VN: null, MY: null },
  verifiers,
  seatMakers,
  restorers,
  webOrigin: 'https://app.homeward.invalid',
  webCertificate: arn('acm:us-east-1:000000000000:certificate/invented'),
  corridors: { sides: { 'TH-KH': byThailandAlone } },
  concurrency: { transit: 40, embassy: 5 },
};

/** The settings as they come but for these, as a synthesis reads them first of all. */
export function settingsWith(changed: Readonly<Record<string, unknown>>): ReturnType<typeof readSettings> {
  const context: Record<string, unknown> = { ...fileContext(), ...changed };
  return readSettings((name) => context[name], Object.keys(context));
}
