import type { Proposal } from '@homeward/domain/handover/propose';
import { templateFor } from '@homeward/domain/handover/templates/template-for';
import type { Actor, Country, ForeignCountry } from '@homeward/domain/people/actor';
import * as fc from 'fast-check';
import { idOf, now } from '../../domain/made.ts';
import { usualSpeakers } from '../../domain/usual-speakers.ts';
import type { Mode } from './act.ts';
import { castOf } from './cast.ts';
import type { About, Plain } from './plain.ts';

/** How one history begins. */
export type Beginning = {
  readonly country: ForeignCountry;
  readonly direction: 'inbound' | 'outbound';
  /** Who holds its sheet abroad. */
  readonly sheets: readonly ('counterpart' | 'embassy')[];
  /** No mission is told. */
  readonly quiet: boolean;
  readonly child: boolean;
  readonly stateless: boolean;
  readonly circumstances: readonly ('escorted' | 'any-proceeding' | 'fines-open' | 'no-common-language')[];
  readonly stage: 'proposed' | 'answered' | 'scheduled' | 'departed';
  readonly mode: Mode;
  readonly services: boolean;
  readonly servicesInFile: boolean;
  readonly address: boolean;
  readonly addressInFile: boolean;
  readonly at: string;
};

const someCircumstances = fc.subarray(['escorted', 'any-proceeding', 'fines-open', 'no-common-language'] as const);
const mostlyTrue = fc.integer({ min: 0, max: 9 }).map((one) => one > 0);

/** Any beginning; its day is set when it is laid, a day of its own for each, so that no two share the places of a day. */
export const anyBeginning: fc.Arbitrary<Omit<Beginning, 'at'>> = fc
  .record({
    country: fc.constantFrom('TH', 'VN', 'MY'),
    direction: fc.constantFrom('inbound', 'outbound'),
    embassy: fc.boolean(),
    child: fc.boolean(),
    stateless: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    circumstances: someCircumstances,
    stage: fc.constantFrom('proposed', 'answered', 'scheduled', 'departed'),
    mode: fc.constantFrom('land', 'air'),
    services: mostlyTrue,
    servicesInFile: fc.boolean(),
    address: mostlyTrue,
    addressInFile: fc.boolean(),
  })
  .map(({ embassy, ...one }) => {
    const outbound = one.direction === 'outbound';
    const inbound: Beginning['sheets'] = [embassy ? 'embassy' : 'counterpart'];
    const sheets: Beginning['sheets'] = outbound
      ? ['counterpart', ...(embassy ? (['embassy'] as const) : [])]
      : inbound;
    return { ...one, sheets, quiet: outbound && !embassy, services: one.services || !outbound };
  });

const days = 24 * 3_600_000;
let begins = 0;

/** The next day on which a history begins: twenty days after the one before. */
export function nextBegin(): string {
  begins += 1;
  return new Date(Date.parse(now) + begins * 20 * days).toISOString();
}

/** Who offers them: their case worker from here, from abroad the unit or the embassy. */
export function offers({ country, direction, sheets }: Beginning): Actor {
  const cast = castOf(country);
  if (direction === 'outbound') return cast['case-worker'];
  return sheets.includes('embassy') ? cast.embassy : cast.unit;
}

/** The proposal of a beginning, as its desk would gather it. */
export function handoverOf(beginning: Beginning, id: string): Partial<Proposal> {
  const { country, direction, sheets, quiet, child, stateless, circumstances, services, address } = beginning;
  const code = country.toLowerCase();
  const own = sheets.map((desk, n) => [`${desk}-${code}`, idOf(71 + n)]);
  const back = direction === 'inbound' ? sheets.map((desk) => [`answer:${desk}-${code}`, idOf(75)]) : [];
  const citizenship = stateless ? 'stateless' : direction === 'inbound' ? 'KH' : country;
  return {
    id,
    country,
    direction,
    quiet,
    age: child ? 'presumed-child' : 'adult',
    citizenship,
    circumstances,
    disclosures: Object.fromEntries([...own, ...back]),
    servicesAnswered: services,
    homeConfirmed: address,
    speakers: usualSpeakers(country, direction),
  };
}

/** What does not change while it lives, in the words of the model. */
export function aboutOf(beginning: Beginning): About {
  const { country, direction, quiet, child, sheets, circumstances, servicesInFile, addressInFile } = beginning;
  const outbound = direction === 'outbound';
  const home: Country = outbound ? country : 'KH';
  return {
    country,
    direction,
    quiet,
    child,
    home,
    sheets,
    circumstances: [...circumstances, ...(child ? ['child'] : []), ...(outbound ? ['foreign-victim-in-cambodia'] : [])],
    lines: templateFor(outbound ? `KH-${country}` : `${country}-KH`, 'formal').items,
    addressInFile,
    file: outbound ? (servicesInFile ? 'answered' : 'unanswered') : 'none',
  };
}

/** A handover that was just proposed: the person is with whoever offers them. */
export function firstWords(about: About, by: Actor, { at, services, address }: Beginning): Plain {
  return {
    about,
    version: 1,
    status: 'proposed',
    awaits: 'V',
    ticks: {},
    services,
    stated: false,
    heard: false,
    edition: 1,
    address,
    wish: about.direction === 'outbound' ? 'yes' : 'elsewhere',
    unwanted: 0,
    said: {},
    questions: [],
    left: undefined,
    settling: undefined,
    hands: [{ side: 'S', as: 'in-care', organisation: by.organisation, from: at }],
  };
}
