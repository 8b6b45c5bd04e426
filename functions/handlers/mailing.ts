import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { reachOf } from '@homeward/domain/directory/reach';
import type { StreamedItem } from '@homeward/runtime/background';
import type { Contact } from '@homeward/store/contacts';
import { noteDelivery, wasDelivered } from '@homeward/store/deliveries';
import type { Store } from '@homeward/store/open-store';
import type { Language } from '@homeward/words/language';

/** Subject and body of a notice: never a name, never anything of the case. */
export type Words = { readonly subject: string; readonly body: string };

/** What is said, in the language of whoever reads it. */
export type Saying = (language: Language) => Words;

/** Mails of events, each once for each who is told. */
export function openMailing(store: Store, { from }: { readonly from: string }) {
  const mail = new SESv2Client();

  async function send({ subject, body }: Words, email: string): Promise<void> {
    await mail.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [email] },
        Content: {
          Simple: { Subject: { Data: subject, Charset: 'UTF-8' }, Body: { Text: { Data: body, Charset: 'UTF-8' } } },
        },
      }),
    );
  }

  /** To an address of the directory; where there is none that may be written to, that is noted. */
  async function tell(said: Saying, contact: Contact, item: StreamedItem, country: string): Promise<void> {
    const id = { country, event: `${item.pk}/${item.sk}`, contact: contact.id };
    if (await wasDelivered(store, id)) return;
    const reach = reachOf(contact, item.at);
    if ('email' in reach) await send(said(contact.languages[0] ?? 'en'), reach.email);
    await noteDelivery(store, id, 'email' in reach ? 'sent' : reach.unreached, item.at);
  }

  /** To an address that stands in the event itself. */
  async function write(said: Words, email: string, item: StreamedItem): Promise<void> {
    const id = { country: 'KH', event: `${item.pk}/${item.sk}`, contact: email };
    if (await wasDelivered(store, id)) return;
    await send(said, email);
    await noteDelivery(store, id, 'sent', item.at);
  }

  return { tell, write };
}

/** Does something for each: one that fails keeps it from none of the others, and is thrown at the end, to be tried again. */
export async function forEach<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const one of all) await work(one).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
}
