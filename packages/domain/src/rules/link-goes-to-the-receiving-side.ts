import type { Reach } from '../directory/reach.ts';
import { rule } from '../law/rule.ts';

type Receiving = { readonly country: string; readonly sender: string; readonly confirmed: unknown };
type Contact = {
  readonly organisation: string;
  readonly country: string;
  readonly reach: Reach;
  readonly blocked: boolean;
};

export const linkGoesToTheReceivingSide = rule({
  name: 'link-goes-to-the-receiving-side',
  says: 'A one-time link to the minutes goes to a verified address of the receiving organisation that is older than a day, and to nobody whom her case keeps away.',
  restsOn: ['Policy VI.b', 'Standards 6.1(a)'],
  basis: 'derived',
  breaches: ({ country, sender, confirmed }: Receiving, contact: Contact | undefined) => [
    ...(confirmed === undefined ? [] : ['side-already-confirmed']),
    ...(contact === undefined ? ['no-such-contact'] : []),
    ...(contact === undefined || contact.country === country ? [] : ['not-of-the-receiving-side']),
    ...(contact?.organisation === sender ? ['same-organisation'] : []),
    ...(contact?.blocked === true ? ['contact-is-kept-away'] : []),
    ...(contact !== undefined && 'unreached' in contact.reach ? [`address:${contact.reach.unreached}`] : []),
  ],
});
