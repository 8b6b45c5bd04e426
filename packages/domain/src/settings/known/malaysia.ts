import { type KnownAgreements, type KnownOfCountry, named, organisation, printed, unread } from './known.ts';

/** What was found of agreements with Malaysia. None is on trafficking: one was pledged in December 2008 and no signature was found since. */
export const agreedWithMalaysia: KnownAgreements<'MY'> = {
  with: 'MY',
  agreements: [
    {
      id: 'kh-my-2023-workers',
      title: 'Memorandum of Understanding on the recruitment, employment and repatriation of workers',
      about: 'labour',
      signed: '2023-03-27',
      source: 'Borneo Post and The Sun, 26 and 27 March 2023',
      ...unread,
    },
    {
      id: 'kh-my-2023-domestic',
      title: 'Memorandum of Understanding on the recruitment, employment and repatriation of domestic workers',
      about: 'labour',
      signed: '2023-03-27',
      source: 'Borneo Post and The Sun, 26 and 27 March 2023',
      ...unread,
    },
  ],
};

/** What public sources say of Malaysia. */
export const knownOfMalaysia = (): KnownOfCountry<'MY'> => ({
  country: 'MY',
  organisations: [
    organisation('ministry-unit', 'mapo', 'MAPO council secretariat', { aliases: ['NSO MAPO'] }),
    organisation('police-unit', 'immigration-my', 'Immigration Department of Malaysia'),
    organisation('ministry-unit', 'jkm', 'JKM'),
    organisation('hotline', 'mapo-hotline', 'Anti-trafficking hotline (1MOCC, MAPO)'),
    organisation('hotline', 'talian-kasih', 'Talian Kasih'),
    organisation('embassy', 'embassy-my-phnom-penh', 'Embassy of Malaysia, Phnom Penh'),
  ],
  channels: [
    {
      ...printed('mapo-hotline', 'Malay Mail, 30 July and 2 August 2017', ['03-8000 8000'], {
        published: '2017-08-02',
      }),
      hours: '07:30-21:00',
    },
    printed('talian-kasih', 'a public source-code excerpt, undated', ['15999']),
  ],
  gates: [
    {
      id: 'phnom-penh-airport',
      mode: 'air',
      cambodian: 'Phnom Penh airport',
      other: 'Kuala Lumpur International Airport',
      ...named,
    },
  ],
});
