import { anyCountry } from '@homeward/domain/people/actor';
import { saidOfMonth } from '@homeward/domain/report/sealed-month';
import type { StreamedItem } from '@homeward/runtime/background';
import {
  keptSignatureWrite,
  type MonthId,
  type SealedVersion,
  sealedMonths,
  sealedVersions,
  signatureWrite,
} from '@homeward/store/months';
import type { Store } from '@homeward/store/open-store';
import { putAlone } from '@homeward/store/write';
import { signToken, typOfMonth } from '@homeward/vault/minutes-token';
import { openSigner } from '@homeward/vault/signing';

/** How the receipt of a sealing names the month's keyed hash; before there was a secret, its hash. */
const sealed = 'month:';
const sealing: readonly (string | undefined)[] = ['sealMonth', 'restateMonth'];

function textIn(attribute: unknown): string {
  return (attribute as { readonly S?: string } | undefined)?.S ?? '';
}

/** Of which month a receipt tells, if it is one of a sealing. */
function sealingIn({ image }: StreamedItem) {
  const [operation, thing = '', restsOn = ''] = ['operation', 'thing', 'restsOn'].map((name) => textIn(image[name]));
  if (!sealing.includes(operation) || !restsOn.startsWith(sealed)) return undefined;
  const [, country, month = ''] = thing.split('#');
  return { country: anyCountry.parse(country), month, hash: restsOn.slice(sealed.length) };
}

/** What is signed of one sealing. */
function saidOf({ country, month }: MonthId, one: SealedVersion) {
  const { version, hash, sealedAt: at, counters, facts } = one;
  return { ...saidOfMonth(country, month, counters, Number(facts)), version, hash, at };
}

/**
 * Signs what a month was sealed as when the receipt of it comes by, also where it was sealed anew since: the signature is kept beside that
 * sealing, and beside the month while it stands so. The same receipt again changes nothing.
 */
export function openMonthSigner(store: Store, key: string, signer = openSigner(key)) {
  const kid = key.split('/').at(-1) ?? key;
  return async (item: StreamedItem): Promise<void> => {
    const told = sealingIn(item);
    if (told === undefined) return;
    const { country, month, hash } = told;
    const [year, versions] = await Promise.all([
      sealedMonths(store, country, month.slice(0, 4), { consistent: true }),
      sealedVersions(store, { country, month }),
    ]);
    const stands = year.find((one) => one.month === month)?.version;
    for (const one of versions.filter((it) => (it.keyedHash ?? it.hash) === hash && it.signature === undefined)) {
      const token = await signToken(signer, kid, saidOf({ country, month }, one), typOfMonth);
      await putAlone(store, keptSignatureWrite({ country, month }, one.version, token));
      if (one.version === stands) await putAlone(store, signatureWrite({ country, month }, one.version, token));
    }
  };
}
