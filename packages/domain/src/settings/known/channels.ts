import type { Channel } from '../../directory/channel.ts';

/** Channels of one organisation as a public source printed them. Nobody has called one: none is verified. */
type Printed = { readonly organisation: string; readonly hours?: string; readonly channels: readonly Channel[] };

type More = Pick<Channel, 'published' | 'outOfUse'>;

function printed(organisation: string, source: string, values: readonly string[], more: More = {}): Printed {
  const channels = values.map((value) => {
    const kind = value.includes('@') ? ('email' as const) : ('phone' as const);
    return { kind, value, source, public: true, ...more };
  });
  return { organisation, channels };
}

/** What was found in print, so that it can be verified, not trusted. Whoever was not found is not here: no number is made up. */
export const printedChannels: readonly Printed[] = [
  printed('national-police', 'VietnamPlus: free of charge, Vietnamese, English and Chinese', ['117'], {
    published: '2022-08-31',
  }),
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
  printed('msdhs-hotline', 'a copy of a news page, undated; 1300 since 2013, in Thailand; the other from abroad', [
    '1300',
    '+66-99-130-1300',
  ]),
  {
    ...printed('mfa-th-call-centre', 'The Nation', ['+66 2 572 8442'], { published: '2025-06-20' }),
    hours: '24/7',
  },
  {
    ...printed('mapo-hotline', 'Malay Mail, 30 July and 2 August 2017', ['03-8000 8000'], { published: '2017-08-02' }),
    hours: '07:30-21:00',
  },
  printed('talian-kasih', 'a public source-code excerpt, undated', ['15999']),
  printed('embassy-kh-bangkok', 'RFA Khmer', ['081 441 9872', '098 404 1550', '082 799 0007'], {
    published: '2014-05-27',
    outOfUse: 'printed-too-long-ago',
  }),
  printed('kampong-cham-anti-trafficking', 'local press on a campaign of 2020 and 2021', [
    '081 37 38 39',
    '011 714 668',
  ]),
  printed('iom-cambodia', 'a release of IOM, undated, about 2015', ['+855 23 216 532']),
];
