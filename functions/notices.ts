import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Contact } from '@homeward/domain/directory/organisation';
import { type HandoverEvent, handoverEvent, handoverStatus } from '@homeward/domain/handover/handover';
import { type NoticeKind, noticeOf, recipientsOf } from '@homeward/domain/handover/notice-of';
import { onStream, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { noteDelivery, wasDelivered } from '@homeward/store/deliveries';
import { contactsOf } from '@homeward/store/directory';
import { openStore } from '@homeward/store/open-store';
import { unmarshalled } from '@homeward/store/streamed';
import { sayFromFile as say } from '@homeward/words/say-from-file';

const { variables } = readEnvironment();
const store = openStore(variables);
const mail = new SESv2Client();
const from = variables['MAIL_FROM'] ?? '';
const origin = variables['WEB_ORIGIN'] ?? '';
const foreignDesks = ['embassy', 'counterpart'];

type Told = {
  readonly kind: NoticeKind;
  readonly event: HandoverEvent;
  readonly country: string;
  readonly handover: string;
};

/** Date and gate and a link: never a name, never anything of the case. */
function words({ kind, event, handover }: Told, { language }: Contact) {
  const planned = event.type === 'HandoverScheduled' ? event : undefined;
  const date = planned?.date ?? say(language, 'notices', 'date-open');
  const gate = planned?.gate ?? say(language, 'notices', 'gate-open');
  const link = `${origin}/handovers/${handover}`;
  return {
    subject: say(language, 'notices', `${kind}-subject`),
    body: say(language, 'notices', `${kind}-body`, { date, gate, link }),
  };
}

async function send(told: Told, contact: Contact & { readonly email: string }): Promise<void> {
  const { subject, body } = words(told, contact);
  await mail.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [contact.email] },
      Content: {
        Simple: { Subject: { Data: subject, Charset: 'UTF-8' }, Body: { Text: { Data: body, Charset: 'UTF-8' } } },
      },
    }),
  );
}

async function tell(told: Told, contact: Contact, item: StreamedItem): Promise<void> {
  const id = { country: told.country, event: `${item.pk}/${item.sk}`, contact: contact.id };
  if (await wasDelivered(store, id)) return;
  const { email } = contact;
  if (email !== undefined) await send(told, { ...contact, email });
  await noteDelivery(store, id, email === undefined ? 'no-address' : 'sent', item.at);
}

/** Tells those desks of the side that did not act which know of the handover; delivered once for each contact, retried until it is. */
export const handler = onStream(async (item) => {
  const [country = '', prefix = '', handover = ''] = item.pk.split('#');
  if (prefix !== 'handover' && prefix !== 'quiet') return;
  const { event: raw, status, desk } = unmarshalled(item.image);
  const event = handoverEvent.parse(raw);
  const kind = noticeOf(event, handoverStatus.parse(status));
  if (kind === undefined) return;
  const recipients = recipientsOf(event, { foreign: foreignDesks.includes(desk), quiet: prefix === 'quiet' });
  const contacts = await Promise.all(recipients.map((one) => contactsOf(store, one.country, one.desk)));
  for (const contact of contacts.flat()) await tell({ kind, event, country, handover }, contact, item);
});
