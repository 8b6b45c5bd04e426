import { type Channel, isToVerify } from './channel.ts';
import type { ContactState } from './contact.ts';

type Known = Pick<ContactState, 'listed'>;

/** The channels of a contact that somebody should call, write to or visit. */
export function channelsToVerify({ listed }: Known, at: string): readonly Channel[] {
  return (listed?.channels ?? []).filter((one) => isToVerify(one, at));
}

/** The day of the oldest verification among the channels of a contact, `YYYY-MM-DD`; empty where one was never verified. */
export function verifiedLast({ listed }: Known): string {
  const days = (listed?.channels ?? []).map(({ verified }) => verified?.on ?? '');
  return days.toSorted()[0] ?? '';
}
