import { type KnownAgreements, type KnownOfCountry, named, organisation, printed, unread } from './known.ts';

/** What was found of agreements with Thailand. */
export const agreedWithThailand: KnownAgreements<'TH'> = {
  with: 'TH',
  agreements: [
    {
      id: 'kh-th-2003',
      title:
        'Memorandum of Understanding on Bilateral Cooperation for Eliminating Trafficking in Children and Women and Assisting Victims of Trafficking',
      about: 'trafficking',
      signed: '2003-05-31',
      source: 'a copy of its preamble; the day as it is commonly given',
      text: 'preamble read in a copy',
      verified: 'never verified',
    },
    {
      id: 'kh-th-2014',
      title: 'Revised Memorandum of Understanding, for all persons',
      about: 'trafficking',
      signed: '2014',
      source: 'from memory: no page with it was found',
      ...unread,
    },
    {
      id: 'kh-th-2022',
      title: 'Standard operating procedures on cooperation of law enforcement',
      about: 'procedure',
      signed: '2022-08',
      source: 'VietnamPlus, 30 August 2022',
      ...unread,
    },
  ],
};

/** What public sources say of Thailand. */
export const knownOfThailand = (): KnownOfCountry<'TH'> => ({
  country: 'TH',
  organisations: [
    organisation('ministry-unit', 'batwc', 'Bureau of Anti-Trafficking in Women and Children', { aliases: ['BATWC'] }),
    organisation('ministry-unit', 'datip', 'Division of Anti-Trafficking in Persons, MSDHS', {
      aliases: ['DATIP'],
      successorOf: 'batwc',
      source: 'handbook of 2019; that it took over the work of BATWC is from memory; never verified',
    }),
    organisation('hotline', 'msdhs-hotline', 'MSDHS hotline', { aliases: ['1300'] }),
    organisation('screening-centre', 'sa-kaeo-joint-screening-centre', 'Sa Kaeo joint screening centre', {
      source: 'The Nation, December 2025; never verified',
    }),
    organisation('provincial-office', 'psdhs-th', 'Provincial social development offices', {
      aliases: ['PSDHS'],
      source: 'The Nation, 2025; never verified',
    }),
    organisation('police-unit', 'immigration-bureau-th', 'Immigration Bureau', {
      source: 'The Nation, 2025; never verified',
    }),
    organisation('police-unit', 'khlong-luek-police', 'Khlong Luek police', {
      source: 'The Nation, 2025; never verified',
    }),
    organisation('ministry-unit', 'mfa-th-call-centre', 'Ministry of Foreign Affairs of Thailand, call centre'),
    organisation('embassy', 'embassy-th-phnom-penh', 'Embassy of Thailand, Phnom Penh'),
    organisation('consulate', 'consulate-th-siem-reap', 'Consulate-General of Thailand, Siem Reap'),
  ],
  channels: [
    printed('msdhs-hotline', 'a copy of a news page, undated; 1300 since 2013, in Thailand; the other from abroad', [
      '1300',
      '+66-99-130-1300',
    ]),
    {
      ...printed('mfa-th-call-centre', 'The Nation', ['+66 2 572 8442'], { published: '2025-06-20' }),
      hours: '24/7',
    },
  ],
  gates: [
    {
      id: 'poipet',
      mode: 'land',
      cambodian: 'Poipet',
      other: 'Ban Khlong Luek (Aranyaprathet)',
      ...named,
    },
    { id: 'cham-yeam', mode: 'land', cambodian: 'Cham Yeam', other: 'Hat Lek', ...named },
    { id: 'o-smach', mode: 'land', cambodian: "O'Smach", other: null, ...named },
    { id: 'phsar-prum', mode: 'land', cambodian: 'Phsar Prum', other: null, ...named },
    { id: 'siem-reap-airport', mode: 'air', cambodian: 'Siem Reap airport', other: null, ...named },
  ],
});
