import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { referralWithdrawn } from '@homeward/domain/case/referral/withdrawn';
import type { Contact } from '@homeward/domain/directory/organisation';
import { type HandoverEvent, handoverEvent, handoverStatus } from '@homeward/domain/handover/handover';
import { type NoticeKind, noticeOf, recipientsOf } from '@homeward/domain/handover/notice-of';
import { onStream, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { noteDelivery, wasDelivered } from '@homeward/store/deliveries';
import { contactsOf, contactsOfOrganisation } from '@homeward/store/directory';
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
  readonly handover: string;
};

/** Subject and body of a notice: never a name, never anything of the case. */
type Words = { readonly subject: string; readonly body: string };

/** Date and gate and a link. */
function words({ kind, event, handover }: Told, { language }: Contact): Words {
  const planned = event.type === 'HandoverScheduled' ? event : undefined;
  const date = planned?.date ?? say(language, 'notices', 'date-open');
  const gate = planned?.gate ?? say(language, 'notices', 'gate-open');
  const link = `${origin}/handovers/${handover}`;
  return {
    subject: say(language, 'notices', `${kind}-subject`),
    body: say(language, 'notices', `${kind}-body`, { date, gate, link }),
  };
}

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

async function tell(said: Words, { id: contact, email }: Contact, item: StreamedItem, country: string): Promise<void> {
  const id = { country, event: `${item.pk}/${item.sk}`, contact };
  if (await wasDelivered(store, id)) return;
  if (email !== undefined) await send(said, email);
  await noteDelivery(store, id, email === undefined ? 'no-address' : 'sent', item.at);
}

/** A referral that its person took back: whoever received it is told that it ended, and of nobody's name. */
async function tellOfReferral(item: StreamedItem): Promise<void> {
  const { organisation } = referralWithdrawn.parse(unmarshalled(item.image).event);
  for (const contact of await contactsOfOrganisation(store, organisation)) {
    const { language } = contact;
    const subject = say(language, 'notices', 'referral-withdrawn-subject');
    const body = say(language, 'notices', 'referral-withdrawn-body', { link: origin });
    await tell({ subject, body }, contact, item, contact.country);
  }
}

/** Tells those desks of the side that did not act which know of the handover; delivered once for each contact, retried until it is. */
export const handler = onStream(async (item) => {
  const [country = '', prefix = '', named = ''] = item.pk.split('#');
  if (prefix === 'partner' && named === 'referral') return tellOfReferral(item);
  if (prefix !== 'handover' && prefix !== 'quiet') return;
  const { event: raw, status, desk } = unmarshalled(item.image);
  const event = handoverEvent.parse(raw);
  const kind = noticeOf(event, handoverStatus.parse(status));
  if (kind === undefined) return;
  const recipients = recipientsOf(event, { foreign: foreignDesks.includes(desk), quiet: prefix === 'quiet' });
  const contacts = await Promise.all(recipients.map((one) => contactsOf(store, one.country, one.desk)));
  for (const contact of contacts.flat()) {
    await tell(words({ kind, event, handover: named }, contact), contact, item, country);
  }
});
