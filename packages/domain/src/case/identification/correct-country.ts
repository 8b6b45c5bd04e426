import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { countryAfter, exampleOfCountry, foundCountry, knownCountry, withBefore } from './known-country.ts';

/**
 * Of which country the person is, where the file said otherwise: it has been so from the beginning. What stood before
 * stays beside it.
 */
export const correctCountry = caseCommand({
  event: 'CountryCorrected',
  as: 'permit',
  effects: {},
  path: 'countries',
  group: 'identification',
  said: knownCountry,
  kept: foundCountry,
  keep: withBefore,
  on: ['open', 'closed'],
  leaves: (file, said, stamp) => {
    const countries = [...file.countries, { ...stamp, ...said }];
    return { countries, ...countryAfter({ ...file, countries }) };
  },
});

/* @__PURE__ */ documented(correctCountry, {
  says: 'Of which country the person is, where the file said otherwise.',
  example: exampleOfCountry,
});
