import { decided } from '@homeward/domain/command';
import type { ContactState } from '@homeward/domain/directory/contact';
import { log } from '@homeward/runtime/logger';
import type { MailBack } from '@homeward/runtime/mail-event';
import { allContacts, contacts } from '@homeward/store/contacts';
import { noteDelivery } from '@homeward/store/deliveries';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { keyOf, teller } from './act-on-case.ts';
import { deliveryIn } from './mailing.ts';

const operation = 'noteBounce';

/** A channel that a mail came back from is out of use: it is proposed anew by two people. Noted once a mail, whatever is told again. */
async function outOfUse(store: Store, { id: contact }: ContactState, value: string, mail: string, at: string) {
  const key = keyOf(`${mail}/${contact}`);
  const channel = { kind: 'email' as const, value };
  const { id: by, organisation } = teller;
  const outcome = await perform(
    store,
    { key, operation, actor: teller, bodyHash: key, recordedAt: at },
    {
      of: contacts,
      ids: [contact],
      decide: () => decided({ type: 'ChannelBounced' as const, at, by, organisation, contact, channel }),
      receipt: { actor: teller, operation, thing: `contact#${contact}`, at },
    },
  );
  if (outcome.type === 'busy') throw new Error('a contact that is written to all the time');
}

/** A mail came back: the notice counts as not delivered, and nothing more goes to that address. */
export async function noteMailBack(store: Store, { id, at, addresses, tags }: MailBack): Promise<void> {
  const delivery = deliveryIn(tags);
  if (delivery !== undefined) await noteDelivery(store, delivery, 'bounced', at);
  for (const { state } of await allContacts(store))
    for (const { kind, value } of state.listed?.channels ?? [])
      if (kind === 'email' && addresses.some((one) => one.toLowerCase() === value.toLowerCase()))
        await outOfUse(store, state, value, id, at);
  log('background', { type: 'ChannelBounced', count: addresses.length });
}
