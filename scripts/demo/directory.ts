import type { Listed } from '@homeward/domain/directory/contact';
import type { GatePlate, GateStatus } from '@homeward/domain/directory/gate';
import type { Organisation } from '@homeward/domain/directory/organisation';
import type { ProviderState } from '@homeward/domain/directory/provider';
import { numberFrom } from '@homeward/domain/numbers/record-number';
import type { Country, Desk } from '@homeward/domain/people/actor';
import { knownGates } from '@homeward/domain/settings/gates';
import { yearsAfter } from '@homeward/domain/time';
import { gateCalled } from './called.ts';
import { organisationCalled } from './organisations-called.ts';
import { people } from './people.ts';

const reference = 'demo: invented status, no gate was asked';

const status: Readonly<Record<string, GateStatus>> = {
  poipet: 'open',
  'cham-yeam': 'limited',
  bavet: 'open',
  'prey-vor': 'open',
  'trapeang-phlong': 'open',
  'o-smach': 'closed',
  'phnom-penh-airport': 'open',
  'siem-reap-airport': 'open',
};

/** Who comes by land is met, in this demo, by its one centre; who comes by air, by the central unit. */
const met = { centre: 'demo-poipet-transit-centre' };

/** From an airport one flies anywhere: it has no other side. */
const anywhere = { across: '', between: ['KH', 'TH', 'VN', 'MY'] satisfies Country[] };

type Said = { readonly status: GateStatus; readonly reference: string };

export const demoGates: readonly (readonly [plate: GatePlate, said: Said])[] = knownGates.flatMap(
  ({ id, country, mode, cambodian, other }) => {
    const invented = status[id];
    if (invented === undefined || cambodian === null) return [];
    const sides =
      mode === 'air' ? anywhere : { across: other ?? '', between: ['KH', country] satisfies Country[], ...met };
    return [
      [
        { id, name: cambodian, ...gateCalled(id), mode, ...sides },
        { status: invented, reference },
      ],
    ];
  },
);

/** Border guards who have no account here: a one-time link reaches them. */
const guards = [
  { country: 'TH', language: 'th' },
  { country: 'VN', language: 'vi' },
  { country: 'MY', language: 'ms' },
] as const;
const guardOf = (country: string) => `demo-border-guard-${country.toLowerCase()}`;

/** A mission of countries that have no desk here; whom it speaks for is as invented as it is. */
const farMission = { organisation: 'demo-mission-elsewhere', country: 'KH', desk: 'embassy' } as const;

export const demoOrganisations: readonly Organisation[] = [
  ...new Map(people.map((one) => [one.organisation, one])).values(),
  ...guards.map(({ country }) => ({ organisation: guardOf(country), country, desk: 'border-gate' })),
  farMission,
].map(({ organisation, country, desk }) => ({
  id: organisation,
  name: organisationCalled(organisation).en,
  names: organisationCalled(organisation),
  country: country as Country,
  kind: desk === 'partner' ? 'ngo' : desk,
  invented: true,
}));

/** Four digits that look drawn by chance, as those of a running platform are; each provider’s are other ones. */
const providerDigits = (at: number) => String((4729 + 3571 * at) % 10_000).padStart(4, '0');

/** Each non-governmental organisation of the demo has a memorandum, as invented as it is. */
export const demoProviders = (today: string): readonly ProviderState[] =>
  demoOrganisations
    .filter(({ kind }) => kind === 'ngo')
    .map(({ id }, at) => ({
      id,
      number: numberFrom({ kind: 'provider', country: 'KH', year: today.slice(2, 4) }, providerDigits(at)),
      status: 'kept',
      warned: [],
      memorandum: {
        number: 'demo: invented',
        from: yearsAfter(today, -1),
        until: yearsAfter(today, 4),
        source: 'demo: invented',
        at: `${today}T00:00:00.000Z`,
        by: 'demo',
      },
    }));

function channelTo(name: string, verifiedOn: string): Listed['channels'][number] {
  return {
    kind: 'email',
    value: `${name}@homeward.example`,
    source: 'demo: invented',
    public: true,
    verified: { on: verifiedOn, by: 'demo', how: 'call' },
  };
}

/** Addresses under `.example` (RFC 2606): nobody's. That they were called is as invented as they are. */
export const demoContacts = (verifiedOn: string): readonly (readonly [id: string, listed: Listed])[] => [
  ...contactsOfDesks(verifiedOn),
  ...guards.map(({ country, language }): readonly [string, Listed] => [
    `contact-border-guard-${country.toLowerCase()}`,
    {
      organisation: guardOf(country),
      country,
      purposes: ['handover'],
      languages: [language],
      channels: [channelTo(`border-guard-${country.toLowerCase()}`, verifiedOn)],
    },
  ]),
  [
    'contact-mission-elsewhere',
    {
      organisation: farMission.organisation,
      country: 'KH',
      purposes: ['handover'],
      languages: ['en'],
      speaksFor: ['ID', 'PH'],
      channels: [channelTo('mission-elsewhere', verifiedOn)],
    },
  ],
];

const contactsOfDesks = (verifiedOn: string): readonly (readonly [id: string, listed: Listed])[] =>
  people
    .filter(({ role }) => /^(shift-lead|provider|central-unit|consul-kh|(embassy|counterpart)-..)$/.test(role))
    .map(({ role, organisation, country, desk, language }) => [
      `contact-${role}`,
      {
        organisation,
        country: country as Country,
        desk: desk as Desk,
        purposes: ['handover', 'notification'],
        languages: [language as Listed['languages'][number]],
        channels: [channelTo(role, verifiedOn)],
      },
    ]);
