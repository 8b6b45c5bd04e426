import { halfNamed, type KnownAgreements, type KnownOfCountry, named, organisation, printed, unread } from './known.ts';

/** What was found of agreements with Viet Nam. */
export const agreedWithVietNam: KnownAgreements<'VN'> = {
  with: 'VN',
  agreements: [
    {
      id: 'kh-vn-2005',
      title:
        'Agreement on Bilateral Cooperation for Eliminating Trafficking in Women and Children and Assisting Victims of Trafficking',
      about: 'trafficking',
      signed: '2005-10-10',
      amended: '2012-09-28',
      source: 'IOM Viet Nam on its workshop of October 2016; Thanh Nien and VietnamPlus, 28 September 2012',
      ...unread,
    },
    {
      id: 'kh-vn-2009',
      title: 'Cooperation agreement on the identification and repatriation of victims',
      about: 'procedure',
      signed: '2009-12-03',
      source: 'The Phnom Penh Post, 3 December 2009',
      ...unread,
    },
  ],
};

const channels = (): KnownOfCountry['channels'] => [
  {
    ...printed(
      'hotline-111',
      'SGGP and VnEconomy on its launch; Decree 162/2025 in the press: free of charge',
      ['111'],
      {
        published: '2025-09-19',
      },
    ),
    hours: '24/7',
  },
  printed(
    'mfa-vn-citizen-protection',
    'VietnamPlus, 18 September 2022; vietnam.vn, December 2025',
    ['+84 981 84 84 84', '+84 965 41 11 18', 'baohocongdan@gmail.com'],
    { published: '2025-12' },
  ),
  printed('embassy-vn-phnom-penh', 'VietnamPlus', ['+855-23726274'], { published: '2022-09-18' }),
  printed(
    'consulate-vn-sihanoukville',
    'VietnamPlus, 18 September 2022 and 4 March 2021',
    ['+855-34934039', '0882 248 888', '0977 988 666'],
    { published: '2022-09-18' },
  ),
];

/** What public sources say of Viet Nam. */
export const knownOfVietNam = (): KnownOfCountry<'VN'> => ({
  country: 'VN',
  organisations: [
    organisation('ministry-unit', 'mps-vn', 'Ministry of Public Security of Viet Nam', { aliases: ['MPS'] }),
    organisation('committee', 'committee-138-vn', 'Steering Committee 138/CP', {
      source: 'from memory; never verified',
    }),
    organisation('ministry-unit', 'molisa', 'Ministry of Labour, Invalids and Social Affairs', { aliases: ['MOLISA'] }),
    organisation('ministry-unit', 'moh-vn', 'Ministry of Health of Viet Nam', {
      aliases: ['MoH'],
      successorOf: 'molisa',
      source: 'press of September 2025: social protection of victims moved to it; never verified',
    }),
    organisation('border-gate', 'border-guard-vn', 'Border Guard of Viet Nam'),
    organisation('police-unit', 'immigration-vn', 'Immigration Department of Viet Nam'),
    organisation('hotline', 'hotline-111', 'National line against trafficking and for children', { aliases: ['111'] }),
    organisation('shelter', 'peace-house', 'Peace House', { source: 'from memory; never verified' }),
    organisation('shelter', 'reflection-house', 'Reflection House', { source: 'from memory; never verified' }),
    organisation(
      'ministry-unit',
      'mfa-vn-citizen-protection',
      'Ministry of Foreign Affairs of Viet Nam, citizen protection',
    ),
    organisation('embassy', 'embassy-vn-phnom-penh', 'Embassy of Viet Nam, Phnom Penh'),
    organisation('consulate', 'consulate-vn-sihanoukville', 'Consulate-General of Viet Nam, Sihanoukville'),
    organisation('consulate', 'consulate-vn-battambang', 'Consulate-General of Viet Nam, Battambang'),
  ],
  channels: channels(),
  gates: [
    { id: 'bavet', mode: 'land', cambodian: 'Bavet', other: 'Moc Bai', ...named },
    { id: 'prey-vor', mode: 'land', cambodian: 'Prey Vor', other: 'Binh Hiep', ...named },
    { id: 'trapeang-phlong', mode: 'land', cambodian: 'Trapeang Phlong', other: 'Xa Mat', ...named },
    { id: 'hoa-lu', mode: 'land', cambodian: null, other: 'Hoa Lu', ...halfNamed },
    { id: 'thuong-phuoc', mode: 'land', cambodian: null, other: 'Thuong Phuoc', ...halfNamed },
  ],
});
