import { isSame } from './channel.ts';
import type { ContactAsked, ContactEvent, Listed } from './contact.ts';
import { isElsewhere } from './elsewhere.ts';

type Answered = Extract<ContactEvent, { type: 'ContactChangeAnswered' }>;

/** Whether anything changes of where its notices go: another channel, another order, another office. */
function isMoved(asked: ContactAsked, before: Listed): boolean {
  const same = asked.channels.length === before.channels.length;
  const inOrder = asked.channels.every((one, index) => {
    const old = before.channels[index];
    return old !== undefined && isSame(one, old);
  });
  return !same || !inOrder || isElsewhere(asked, before);
}

/**
 * Who hears of an approved change: every address of the contact that somebody ever verified, in the language it had; of a contact that
 * joins a desk, whoever gets that desk's notices already. A stranger whose address was only read in print is told nothing.
 */
export function whoHearsOfChange(asked: ContactAsked, before: Listed | undefined): Pick<Answered, 'tells' | 'joins'> {
  const joins =
    asked.desk === undefined || (before !== undefined && !isElsewhere(asked, before))
      ? {}
      : { joins: { country: asked.country, desk: asked.desk } };
  if (before === undefined || !isMoved(asked, before)) return joins;
  const addresses = before.channels
    .filter(({ kind, verified }) => kind === 'email' && verified !== undefined)
    .map(({ value }) => value);
  return { ...joins, tells: { addresses, language: before.languages[0] ?? 'en' } };
}
