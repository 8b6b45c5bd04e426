import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { reachOf } from '@homeward/domain/directory/reach';
import { country } from '@homeward/domain/people/actor';
import type { StreamedItem } from '@homeward/runtime/background';
import { faultName, log } from '@homeward/runtime/logger';
import type { Contact } from '@homeward/store/contacts';
import { type DeliveryId, noteDelivery, takeOn } from '@homeward/store/deliveries';
import type { Store } from '@homeward/store/open-store';
import type { Language } from '@homeward/words/language';
import type { CalendarFile } from './calendar.ts';

/** Subject and body of a notice, and its day for a calendar: never a name, never anything of the case. */
export type Words = { readonly subject: string; readonly body: string; readonly file?: CalendarFile };

/** What is said, in the language of whoever reads it; made when it is certain that it goes out. */
export type Saying = (language: Language) => Words | Promise<Words>;

/** Mails of events, each once for each who is told. */
export function openMailing(store: Store, { from, mails }: { readonly from: string; readonly mails: string }) {
  // The service has no key by which it would know the same mail again, so nothing tries by itself.
  const mail = new SESv2Client({ maxAttempts: 1 });

  async function send({ subject, body, file }: Words, email: string, id: DeliveryId): Promise<void> {
    await mail.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [email] },
        // What becomes of it is told to the platform, with these.
        ConfigurationSetName: mails,
        EmailTags: tagsOf(id),
        Content: {
          Simple: {
            Subject: { Data: subject, Charset: 'UTF-8' },
            Body: { Text: { Data: body, Charset: 'UTF-8' } },
            ...(file === undefined ? {} : { Attachments: [attached(file)] }),
          },
        },
      }),
    );
  }

  /**
   * Once, whoever comes with the event again. What the mail service has certainly not taken is noted and thrown, to be tried again;
   * of what it perhaps took, that nobody knows stays noted, and nobody is written to twice.
   */
  async function deliver(id: DeliveryId, said: () => Words | Promise<Words>, email: string, at: string): Promise<void> {
    let begun = false;
    try {
      const words = await said();
      begun = true;
      await send(words, email, id);
    } catch (fault) {
      log('fault', { fault: faultName(fault), id: id.sk });
      if (begun && !wasNotTaken(fault)) return;
      await noteDelivery(store, id, 'failed', at);
      throw fault;
    }
    await noteDelivery(store, id, 'sent', at);
  }

  /** To an address of the directory; where there is none that may be written to, that is noted. */
  async function tell(said: Saying, contact: Contact, { pk, sk, at }: StreamedItem, country: string): Promise<void> {
    const id = { country, pk, sk, contact: contact.id, to: contact };
    if (!(await takeOn(store, id, at))) return;
    const reach = reachOf(contact, at);
    if ('email' in reach) await deliver(id, () => said(contact.languages[0] ?? 'en'), reach.email, at);
    else await noteDelivery(store, id, reach.unreached, at);
  }

  /** To an address that stands in the event itself. */
  async function write(said: Words, email: string, { pk, sk, at }: StreamedItem): Promise<void> {
    const id = { country: 'KH', pk, sk, contact: email, to: { country: 'KH', organisation: 'unknown' } } as const;
    if (await takeOn(store, id, at)) await deliver(id, () => said, email, at);
  }

  return { tell, write };
}

const tagged = ['country', 'pk', 'sk', 'contact', 'toCountry', 'toOrganisation'] as const;

/** Which notice it was, in the letters that a tag may have. No mail shows its tags. */
function tagsOf({ to, ...id }: DeliveryId) {
  const all = { ...id, toCountry: to.country, toOrganisation: to.organisation };
  return tagged.map((Name) => ({ Name, Value: Buffer.from(all[Name]).toString('base64url') }));
}

/** The notice that tags tell of; none where they are not ours. */
export function deliveryIn(tags: Readonly<Record<string, string>>): DeliveryId | undefined {
  const read = Object.fromEntries(
    tagged.map((name) => [name, Buffer.from(tags[name] ?? '', 'base64url').toString()] as const),
  ) as Record<(typeof tagged)[number], string>;
  const { toCountry, toOrganisation, ...id } = read;
  const of = country.safeParse(toCountry);
  return of.success && id.pk !== '' ? { ...id, to: { country: of.data, organisation: toOrganisation } } : undefined;
}

function attached({ name: FileName, type: ContentType, text }: CalendarFile) {
  return { FileName, ContentType, RawContent: Buffer.from(text), ContentTransferEncoding: 'BASE64' as const };
}

/** The service refused it, or nobody was there to take it: anything else may have come to pass all the same. */
function wasNotTaken(fault: unknown): boolean {
  const { $metadata, code } = fault as { $metadata?: { httpStatusCode?: number }; code?: string };
  return code === 'ECONNREFUSED' || String($metadata?.httpStatusCode).startsWith('4');
}

/** Does something for each: one that fails keeps it from none of the others, and is thrown at the end, to be tried again. */
export async function forEach<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const one of all) await work(one).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
}
