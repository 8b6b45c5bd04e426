import { minutesToSign } from '@homeward/domain/handover/signed-minutes';
import { farCountry } from '@homeward/domain/people/actor';
import type { StreamedItem } from '@homeward/runtime/background';
import { type HandoverId, handoversAt } from '@homeward/store/handovers';
import type { Store } from '@homeward/store/open-store';
import { laySignature } from '@homeward/store/signatures';
import { signToken } from '@homeward/vault/minutes-token';
import { openSigner } from '@homeward/vault/signing';

/** How the receipt of a confirmation names the minutes it is of. */
const confirmed = 'minutes:';
const confirming: readonly (string | undefined)[] = ['confirmHandover', 'confirmByLink'];

function textIn(attribute: unknown): string {
  return (attribute as { readonly S?: string } | undefined)?.S ?? '';
}

/** Of which handover and minutes a receipt tells, if it is one of a confirmation. */
function confirmationIn({ image }: StreamedItem) {
  const [operation, thing, restsOn] = ['operation', 'thing', 'restsOn'].map((name) => textIn(image[name]));
  if (!confirming.includes(operation) || !restsOn?.startsWith(confirmed)) return undefined;
  return { handover: thing?.split('#')[1] ?? '', minutes: restsOn.slice(confirmed.length) };
}

const everywhere = (handover: string): readonly HandoverId[] =>
  farCountry.options.flatMap((country) => [false, true].map((quiet) => ({ country, quiet, handover })));

/**
 * Signs the minutes that both sides have confirmed, as the receipt of the second confirmation comes by. A first confirmation signs
 * nothing; the same receipt again changes nothing.
 */
export function openMinutesSigner(store: Store, key: string, signer = openSigner(key)) {
  const kid = key.split('/').at(-1) ?? key;
  return async (item: StreamedItem): Promise<void> => {
    const told = confirmationIn(item);
    if (told === undefined) return;
    const [state] = await handoversAt(store, everywhere(told.handover));
    const said = state && minutesToSign(state, told.minutes);
    if (state === undefined || said === undefined) return;
    const { country, quiet, id: handover } = state;
    await laySignature(store, { country, quiet, handover }, await signToken(signer, kid, said));
  };
}
