import type { Reach } from '../directory/reach.ts';
import { rule } from '../law/rule.ts';

type Receiving = {
  readonly country: string;
  /** The organisation that speaks for a country without a desk here. */
  readonly mission?: string | undefined;
  readonly sender: string;
  readonly confirmed: unknown;
};
type Contact = {
  readonly organisation: string;
  readonly country: string;
  readonly desk?: string | undefined;
  readonly purposes: readonly string[];
  readonly reach: Reach;
  readonly blocked: boolean;
};

const takesOver: readonly string[] = ['handover', 'reception'];

function isOfTheSide(contact: Contact, country: string, mission: string | undefined): boolean {
  return mission === undefined ? contact.country === country : contact.organisation === mission;
}

export const linkGoesToTheReceivingSide = rule({
  name: 'link-goes-to-the-receiving-side',
  says: 'A one-time link to the minutes goes to a verified address of a receiving organisation without a desk here, one that is older than a day, and to nobody whom the case keeps away from the person.',
  restsOn: ['Policy VI.b', 'Standards 6.1(a)'],
  basis: 'derived',
  breaches: ({ country, mission, sender, confirmed }: Receiving, contact: Contact | undefined) => [
    ...(confirmed === undefined ? [] : ['side-already-confirmed']),
    ...(contact === undefined ? ['no-such-contact'] : []),
    ...(contact === undefined || isOfTheSide(contact, country, mission) ? [] : ['not-of-the-receiving-side']),
    ...(contact?.organisation === sender ? ['same-organisation'] : []),
    // Who has a desk has accounts; an embassy hears of its people there, or not at all.
    ...(contact?.desk === undefined ? [] : ['contact-has-a-desk']),
    ...(contact?.purposes.some((purpose) => takesOver.includes(purpose)) === false
      ? ['contact-is-not-for-handovers']
      : []),
    ...(contact?.blocked === true ? ['contact-is-kept-away'] : []),
    ...(contact !== undefined && 'unreached' in contact.reach ? [`address:${contact.reach.unreached}`] : []),
  ],
});
