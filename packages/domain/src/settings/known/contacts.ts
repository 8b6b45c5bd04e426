import type { Listed } from '../../directory/contact.ts';
import { knownOfAll } from './of-each-country.ts';

/** One contact for each known organisation: with the channels that were found in print, or with none. What nobody printed is empty. */
export const knownContacts: readonly (readonly [id: string, listed: Listed])[] = knownOfAll().flatMap(
  ({ country, organisations, channels }) =>
    organisations.map(({ id }) => {
      const found = channels.find(({ organisation }) => organisation === id);
      const hours = found?.hours === undefined ? {} : { hours: found.hours };
      const nothing = { purposes: [], languages: [] };
      return [id, { organisation: id, country, ...nothing, ...hours, channels: [...(found?.channels ?? [])] }] as const;
    }),
);
