import { nameIn } from '@homeward/domain/directory/name-in';
import type { HandoverEvent } from '@homeward/domain/handover/handover';
import type { NoticeKind } from '@homeward/domain/handover/notice-of';
import type { NoticeStep } from '@homeward/domain/settings/corridors/corridor';
import { inAMail } from '@homeward/domain/settings/corridors/notice-stage';
import { oneTimeLinks } from '@homeward/domain/settings/one-time-links';
import type { Contact } from '@homeward/store/contacts';
import { gateById } from '@homeward/store/gates';
import type { HandoverId } from '@homeward/store/handovers';
import { layLink } from '@homeward/store/links';
import type { Store } from '@homeward/store/open-store';
import type { Language } from '@homeward/words/language';
import { sayFromFile as say } from '@homeward/words/say-from-file';
import { sayWritten } from '@homeward/words/say-written';
import { calendarFile } from './calendar.ts';
import type { Saying } from './mailing.ts';

type Told = {
  readonly kind: NoticeKind;
  readonly event: HandoverEvent;
  readonly id: HandoverId;
  /** What a mail may say at this step; the rest stands behind the sign-in. */
  readonly shows: NoticeStep['mail'];
};
export type LinkSent = Extract<HandoverEvent, { type: 'LinkSent' }>;

/** Behind `#` it stands in no log of any server on the way. */
function addressOf(origin: string, page: 'received' | 'minutes', token: string): string {
  return `${origin}/link/${page}#${token}`;
}

const plannedIn = (event: HandoverEvent) => (event.type === 'HandoverScheduled' ? event : event.planned);

/** What a gate is called; one that the directory does not hold is told behind the sign-in. */
async function gateCalled(store: Store, id: string | undefined, language: Language): Promise<string> {
  if (id === undefined) return say(language, 'notices', 'gate-open');
  const found = await gateById(store, id);
  return found === undefined ? say(language, 'notices', 'not-in-a-mail') : nameIn(language, found.state);
}

/** A subject with the number at its end: both offices call the handover by it, and it names nobody. */
function called(subject: string, { number }: { readonly number?: string | undefined }): string {
  return number === undefined ? subject : `${subject} · ${number}`;
}

/** Date and gate as the reader’s language writes them, and a link, under the number. */
function wordsOf({ kind, event, id, shows }: Told, origin: string, language: Language, gateName: string) {
  const planned = plannedIn(event);
  const hidden = say(language, 'notices', 'not-in-a-mail');
  const gate = shows.includes('gate') ? gateName : hidden;
  const day = planned === undefined ? say(language, 'notices', 'date-open') : sayWritten(language).day(planned.date);
  const date = shows.includes('date') ? day : hidden;
  const link = `${origin}/handovers/${id.handover}`;
  const subject = called(say(language, 'notices', `${kind}-subject`), event);
  const body = say(language, 'notices', `${kind}-body`, { date, gate, link });
  if (planned === undefined || shows.length < inAMail.options.length || !(isOff(kind) || dated.includes(kind)))
    return { subject, body };
  const entry = { handover: id.handover, date: planned.date, gate, link, summary: subject, at: event.occurredAt };
  return { subject, body, file: calendarFile({ ...entry, off: isOff(kind) }) };
}

/** What is told with a day for the calendar, and what takes that day out of it again. */
const dated: readonly NoticeKind[] = ['scheduled', 'notice-sent'];
const off: readonly NoticeKind[] = ['refused', 'postponed', 'returned', 'withdrawn'];
const isOff = (kind: NoticeKind): boolean => off.includes(kind);

/** The notice that waits to be acknowledged, by when it was sent: the notice itself, or a reminder of it. */
function noticeIn(event: HandoverEvent): string | undefined {
  if (event.type === 'NoticeSent') return event.occurredAt;
  return event.type === 'HandoverReminded' && event.stage === 0 ? event.sentAt : undefined;
}

/** Mails of a handover. The notice before the journey has a second link: whoever has no time to sign in says by it that the office has it. */
export function openHandoverMails(store: Store, origin: string) {
  return (told: Told, { organisation, country }: Contact): Saying =>
    async (language) => {
      const gate = await gateCalled(store, plannedIn(told.event)?.gate, language);
      const words = wordsOf(told, origin, language, gate);
      const sentAt = noticeIn(told.event);
      // Where the other side has no desk, only its mission says by a link that it has it.
      const { mission } = told.event;
      if (sentAt === undefined || (mission !== undefined && mission.organisation !== organisation)) return words;
      const stands = {
        for: 'notice',
        handover: told.id,
        organisation,
        country,
        sentAt,
      } as const;
      const link = addressOf(origin, 'received', await layLink(store, stands));
      return { ...words, body: `${words.body}\n${say(language, 'notices', 'received-by-link', { link })}\n` };
    };
}

/** The mail that carries a one-time link to the minutes: for how long it opens, and that the escort has the code. */
export function linkMail(
  store: Store,
  origin: string,
  { link: id, to, codeHash, number }: LinkSent,
  handover: HandoverId,
): Saying {
  return async (language) => {
    const whose = { handover, organisation: to };
    const link = addressOf(origin, 'minutes', await layLink(store, { for: 'minutes', ...whose, link: id, codeHash }));
    return {
      subject: called(say(language, 'notices', 'one-time-link-subject'), { number }),
      body: say(language, 'notices', 'one-time-link-body', { link, hours: String(oneTimeLinks.opensFor.value) }),
    };
  };
}
