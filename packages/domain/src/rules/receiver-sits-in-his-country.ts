import type { Asked } from '../case/disclosures/copy.ts';
import { deskOf } from '../case/disclosures/receiver.ts';
import { rule, technical } from '../law/rule.ts';
import { foreignCountry } from '../people/actor.ts';

const foreign: readonly string[] = ['embassy', 'counterpart'];
const abroad: readonly string[] = foreignCountry.options;

export const receiverSitsInHisCountry = rule({
  name: 'receiver-sits-in-his-country',
  says: 'A copy goes to one organisation of the directory, at the desk of its own country.',
  ...technical,
  // `known`: the organisations of that country that stand in the directory as what the person agreed to, of those named.
  breaches: (
    { to, country, organisation }: Pick<Asked, 'to' | 'country' | 'organisation'>,
    known: readonly string[],
  ) => [
    ...(foreign.includes(deskOf(to)) === abroad.includes(country) ? [] : ['other-country']),
    ...(known.includes(organisation) ? [] : ['unknown-organisation']),
  ],
});
