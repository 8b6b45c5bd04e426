import { anyCountry } from '@homeward/domain/people/actor';
import { saidOfMonth } from '@homeward/domain/report/sealed-month';
import type { StreamedItem } from '@homeward/runtime/background';
import { sealedMonths, signatureWrite } from '@homeward/store/months';
import type { Store } from '@homeward/store/open-store';
import { putAlone } from '@homeward/store/write';
import { signToken, typOfMonth } from '@homeward/vault/minutes-token';
import { openSigner } from '@homeward/vault/signing';

/** How the receipt of a sealing names the month's hash. */
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

/** Signs a month as the receipt of its sealing comes by, if it still stands as that receipt says. The same receipt again changes nothing. */
export function openMonthSigner(store: Store, key: string, signer = openSigner(key)) {
  const kid = key.split('/').at(-1) ?? key;
  return async (item: StreamedItem): Promise<void> => {
    const told = sealingIn(item);
    if (told === undefined) return;
    const { country, month } = told;
    const found = (await sealedMonths(store, country, month.slice(0, 4), { consistent: true })).find(
      (one) => one.month === month,
    );
    if (found === undefined || found.hash !== told.hash || found.signature !== undefined) return;
    const { version, sealedAt, hash } = found;
    const said = { ...saidOfMonth(country, month, found.counters, Number(found.facts)), version, hash, at: sealedAt };
    const token = await signToken(signer, kid, said, typOfMonth);
    await putAlone(store, signatureWrite({ country, month }, version, token));
  };
}
