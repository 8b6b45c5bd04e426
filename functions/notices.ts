import { referralWithdrawn } from '@homeward/domain/case/referral/withdrawn';
import { noticeOfReferral } from '@homeward/domain/case/referred-in/notice-of-referral';
import { referralInEvent } from '@homeward/domain/case/referred-in/referral-in';
import { contactEvent } from '@homeward/domain/directory/contact';
import { providerEvent } from '@homeward/domain/directory/provider';
import { placeOf } from '@homeward/domain/handover/desks-with-sheet';
import { handoverEvent } from '@homeward/domain/handover/handover';
import { handoverStatus } from '@homeward/domain/handover/handover-status';
import { missionToldOf, noticeOf, recipientsOf, stageOf } from '@homeward/domain/handover/notice-of';
import { noticeStepOf } from '@homeward/domain/handover/notice-step';
import { reroutingEvent } from '@homeward/domain/handover/rerouting';
import { farCountry } from '@homeward/domain/people/actor';
import { onStream, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { mailBackOf } from '@homeward/runtime/mail-event';
import { contactsBlockedFor } from '@homeward/store/contact-blocks';
import { contactsOf, contactsOfOrganisation, isForNotices } from '@homeward/store/contacts';
import { isDayBook } from '@homeward/store/day-books';
import type { HandoverId } from '@homeward/store/handovers';
import { openStore } from '@homeward/store/open-store';
import { isOrganisationName } from '@homeward/store/organisation-names';
import { unmarshalled } from '@homeward/store/streamed';
import type { Language } from '@homeward/words/language';
import { sayFromFile as say } from '@homeward/words/say-from-file';
import { sayWritten } from '@homeward/words/say-written';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { type LinkSent, linkMail, openHandoverMails } from './handlers/handover-mails.ts';
import { noteMailBack } from './handlers/mail-back.ts';
import { forEach, openMailing, type Saying, type Words } from './handlers/mailing.ts';

const { variables } = readEnvironment();
const store = openStore(variables);
const mailing = openMailing(store, { from: variables['MAIL_FROM'] ?? '', mails: variables['MAILS'] ?? '' });
const origin = variables['WEB_ORIGIN'] ?? '';
// At the border desk acts nobody but the other country's people, by a link.
const foreignDesks = ['embassy', 'counterpart', 'border'];
const ofHandover = openHandoverMails(store, origin);

/** What has neither date nor gate: a link alone. */
function ofSomething(
  kind: 'contact-changed' | 'referral-withdrawn' | NonNullable<ReturnType<typeof noticeOfReferral>>['kind'],
): (language: Language) => Words {
  return (language) => ({
    subject: say(language, 'notices', `${kind}-subject`),
    body: say(language, 'notices', `${kind}-body`, { link: origin }),
  });
}

/** Whoever got an office's notices hears at once that two people changed where they go: one that nobody asked for is found within its 24 hours. */
async function tellOfChange(item: StreamedItem): Promise<void> {
  const event = contactEvent.parse(unmarshalled(item.image).event);
  if (event.type !== 'ContactChangeAnswered') return;
  const said = ofSomething('contact-changed');
  const { tells, joins, contact } = event;
  await forEach(tells?.addresses ?? [], (address) => mailing.write(said(tells?.language ?? 'en'), address, item));
  const there = joins === undefined ? [] : await contactsOf(store, joins.country, joins.desk);
  const others = there.filter(({ id }) => id !== contact);
  await forEach(others, (one) => mailing.tell(said, one, item, one.country));
}

/** Whose memorandum with the Ministry ends hears of it. */
async function tellOfMemorandum(item: StreamedItem): Promise<void> {
  const event = providerEvent.parse(unmarshalled(item.image).event);
  if (event.type !== 'MemorandumEnds') return;
  const said = (language: Language): Words => ({
    subject: say(language, 'notices', 'memorandum-ends-subject'),
    body: say(language, 'notices', 'memorandum-ends-body', {
      date: sayWritten(language).day(event.until),
      link: origin,
    }),
  });
  const told = await contactsOfOrganisation(store, event.provider);
  await forEach(told, (one) => mailing.tell(said, one, item, one.country));
}

/** How many go another way, and a link: which ones, the list says behind the sign-in. */
function ofMoves(handovers: number): Saying {
  return (language) => ({
    subject: say(language, 'notices', 'rerouted-subject'),
    body: say(language, 'notices', 'rerouted-body', { handovers: String(handovers), link: `${origin}/handovers` }),
  });
}

/** What goes another way is told to each desk that knows of it, once for all of them; a contact that is kept away from a case hears of the others. */
async function tellOfMoves(item: StreamedItem): Promise<void> {
  const event = reroutingEvent.parse(unmarshalled(item.image).event);
  const blocked = new Map(
    await Promise.all(event.handovers.map(async (one) => [one, await contactsBlockedFor(store, one)] as const)),
  );
  await forEach(event.told, async ({ desk: told, handovers }) => {
    const { country, desk } = placeOf(told);
    const contacts = (await contactsOf(store, country, desk)).filter((one) => one.organisation !== event.organisation);
    await forEach(contacts, async (contact) => {
      const known = handovers.filter((one) => !blocked.get(one)?.includes(contact.id));
      if (known.length > 0) await mailing.tell(ofMoves(known.length), contact, item, country);
    });
  });
}

/** A referral that its person took back: whoever received it is told that it ended, and of nobody's name. */
async function tellOfReferral(item: StreamedItem): Promise<void> {
  const { organisation, notTo } = referralWithdrawn.parse(unmarshalled(item.image).event);
  const contacts = await contactsOfOrganisation(store, organisation);
  const told = contacts.filter(({ id }) => !notTo.includes(id));
  await forEach(told, (one) => mailing.tell(ofSomething('referral-withdrawn'), one, item, one.country));
}

/**
 * Casework hears that somebody was referred to it, and that they still wait; whoever referred them, that it was
 * answered: who and how, the lists say behind the sign-in.
 */
async function tellOfReferralIn(item: StreamedItem): Promise<void> {
  const event = referralInEvent.parse(unmarshalled(item.image).event);
  const notice = noticeOfReferral(event);
  if (notice === undefined) return;
  const told = await (notice.to === 'casework'
    ? contactsOf(store, 'KH', 'casework')
    : contactsOfOrganisation(store, event.organisation));
  await forEach(told, (one) => mailing.tell(ofSomething(notice.kind), one, item, one.country));
}

/** The link itself goes to the one contact that was named, unless the case keeps it away by now or the link's time is over. */
async function sendLink(
  event: LinkSent,
  id: HandoverId,
  item: StreamedItem,
  blocked: readonly string[],
): Promise<void> {
  const contact = (await contactsOfOrganisation(store, event.to)).find((one) => one.id === event.contact);
  const over = blocked.includes(event.contact) || new Date().toISOString() >= event.until;
  if (contact !== undefined && !over) await mailing.tell(linkMail(store, origin, event, id), contact, item, id.country);
}

/**
 * Tells those desks of the side that did not act which know of the handover, but no contact that the case keeps away;
 * once for each contact, tried again until it is done.
 */
const tellOfEvents = onStream(async (item) => {
  const [country = '', prefix = '', named = ''] = item.pk.split('#');
  if (isDayBook(item.pk) || isOrganisationName(item.pk)) return;
  if (country === 'contact') return tellOfChange(item);
  if (country === 'org') return tellOfMemorandum(item);
  if (country === 'crossing') return tellOfMoves(item);
  if (prefix === 'partner' && named === 'referral') return tellOfReferral(item);
  if (prefix === 'partner' && named === 'referred') return tellOfReferralIn(item);
  if (prefix !== 'handover' && prefix !== 'quiet') return;
  const { event: raw, status, desk } = unmarshalled(item.image);
  const event = handoverEvent.parse(raw);
  const kind = noticeOf(event, handoverStatus.parse(status));
  if (kind === undefined) return;
  const id = { country: farCountry.parse(country), quiet: prefix === 'quiet', handover: named };
  const step = noticeStepOf({ ...id, direction: event.direction }, stageOf(kind));
  const recipients = recipientsOf(event, { foreign: foreignDesks.includes(desk), quiet: id.quiet, to: step.to });
  const contacts = await Promise.all(recipients.map((one) => contactsOf(store, one.country, one.desk)));
  const mission = missionToldOf(event, step);
  const without = mission === undefined ? [] : await contactsOfOrganisation(store, mission);
  const blocked = await contactsBlockedFor(store, named);
  // Whoever gets the link itself needs no notice that it was sent.
  const linked = event.type === 'LinkSent' ? event.contact : undefined;
  const told = [...contacts.flat(), ...without.filter(isForNotices)].filter(
    ({ id }) => !blocked.includes(id) && id !== linked,
  );
  const mails = told.map(
    (one) => () => mailing.tell(ofHandover({ kind, event, id, shows: step.mail }, one), one, item, country),
  );
  // The link first: it opens for two hours.
  const links = event.type === 'LinkSent' ? [() => sendLink(event, id, item, blocked)] : [];
  await forEach([...links, ...mails], (send) => send());
});

/** New events of the tables; and what the mail service says of a mail that came back. */
export function handler(event: DynamoDBStreamEvent): Promise<unknown> {
  const back = mailBackOf(event);
  return back === undefined ? tellOfEvents(event) : noteMailBack(store, back);
}
