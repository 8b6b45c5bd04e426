import type { Listed } from '../../directory/contact.ts';
import { printedChannels } from './channels.ts';
import { knownOrganisations } from './organisations.ts';

/** One contact for each known organisation: with the channels that were found in print, or with none. What nobody printed is empty. */
export const knownContacts: readonly (readonly [id: string, listed: Listed])[] = knownOrganisations.map(
  ({ id, country }) => {
    const found = printedChannels.find(({ organisation }) => organisation === id);
    const hours = found?.hours === undefined ? {} : { hours: found.hours };
    const nothing = { purposes: [], languages: [] };
    return [id, { organisation: id, country, ...nothing, ...hours, channels: [...(found?.channels ?? [])] }];
  },
);
