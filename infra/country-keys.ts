import { type Country, countries } from '@homeward/domain/countries/countries';
import { knownAmong, objectIn } from './known-names.ts';
import { ofThisRegion } from './regions.ts';

type CountryKeys = Readonly<Record<Country, string | null>>;

/** One country being moved to another KMS key, and which roles of people may do it. */
export type KeyMove = { readonly country: Country; readonly to: string; readonly operators: readonly string[] };

/** Each country's own key, or `null` for one that is made here. Throws one sentence on what is no key, is elsewhere, or is another country's. */
export function countryKeys(value: unknown, region: string): CountryKeys {
  const given = objectIn('countryKeys', value);
  knownAmong(countries, Object.keys(given), (name) => `"countryKeys.${name}" is no country of this platform`);
  const entries = countries.map((country) => {
    const arn = given[country] ?? null;
    const name = `countryKeys.${country}`;
    if (arn !== null && !isKey(arn)) throw new Error(`cdk.json: "${name}" is neither null nor the ARN of a KMS key.`);
    ofThisRegion(name, arn, region);
    return [country, arn] as const;
  });
  const shared = entries.find(([, arn], at) => arn !== null && entries.findIndex(([, other]) => other === arn) < at);
  if (shared === undefined) return Object.fromEntries(entries) as CountryKeys;
  throw new Error(`cdk.json: "countryKeys.${shared[0]}" is another country’s key too: each opens what is its own.`);
}

function isKey(arn: unknown): arn is string {
  return typeof arn === 'string' && /^arn:aws:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/.test(arn);
}

/** Whoever administers keys may not move what they wrap: one person could then do both halves. */
export function keyMove(
  value: unknown,
  administering: readonly string[],
  region: string,
  held: CountryKeys,
): KeyMove | null {
  if (value === null) return null;
  const { country, to, operators } = value as Partial<KeyMove>;
  const known = countries.find((one) => one === country);
  const named =
    Array.isArray(operators) && operators.length > 0 && operators.every((one) => /^arn:aws:iam::/.test(one));
  if (known === undefined || to === undefined || !isKey(to) || !named)
    throw new Error(
      'cdk.json: "moveKey" is neither null nor { country, to, operators } with ARNs of a key and of roles.',
    );
  const both = operators.find((one) => administering.includes(one));
  if (both !== undefined) throw new Error(`cdk.json: "moveKey" lets ${both} move a key that it administers.`);
  ofThisRegion('moveKey.to', to, region);
  if (held[known] === to) throw new Error(`cdk.json: "moveKey" moves ${known} to the key that it has: "countryKeys".`);
  return { country: known, to, operators };
}
