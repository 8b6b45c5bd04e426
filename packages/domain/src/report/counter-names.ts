import { ageGroup, type Channel, type Corridor, exploitation, sex, waysHome } from '../case/clear.ts';
import { freshness } from '../directory/channel.ts';
import { disputeHandoverBody, postponeHandoverBody, refuseHandoverBody } from '../handover/at-the-gate.ts';
import { corridorOf } from '../handover/propose.ts';
import { type CrossingCorridor, itemCodesOf } from '../handover/templates/template-for.ts';
import { type AnyCountry, anyCountry } from '../people/actor.ts';
import { followUpMonths, holdAges } from '../settings/reports.ts';
import { brokenNames } from './broken-names.ts';
import { crossedNames } from './crossed.ts';
import { binCount } from './day-bins.ts';
import { learningNames } from './learning-names.ts';
import { figuresOn, namesOf, publishedFigures } from './published.ts';

/** Times between two things that happened to a person, in bins of days. */
export const intervals = [
  'intake-to-tracing',
  'request-to-embassy-answer',
  'proposal-to-handover',
  'intake-to-home',
  'detention',
] as const;
export type Interval = (typeof intervals)[number];

/** Why somebody waits at a month's end (practice, section 10, indicator 11). */
export const holdReasons = ['court', 'document', 'border', 'cost', 'other'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** How often a service was offered and how that was answered, as often as it was written down. */
export const serviceCounts = ['offered', 'accepted', 'declined', 'not-available', 'not-needed', 'provided'] as const;

export const followUpOutcomes = ['safe', 'lost-contact', 'trafficked-again', 'closed-by-criterion', 'other'] as const;

export const claimStates = ['open', 'awarded', 'paid', 'refused'] as const;
export const borderCounts = [
  'batches',
  'arrived',
  'men',
  'women',
  'boys',
  'girls',
  'screened',
  'with-indicators',
  'presumed',
  'referred',
  'identified',
] as const;
export const stops = {
  refused: refuseHandoverBody.shape.reason.options,
  postponed: postponeHandoverBody.shape.reason.options,
  disputed: disputeHandoverBody.shape.reason.options,
  returned: [],
} as const;

function personNames(of: string, channels: readonly Channel[]): readonly string[] {
  return [
    `${of}.all`,
    ...channels.map((one) => `${of}.channel.${one}`),
    ...sex.options.map((one) => `${of}.sex.${one}`),
    ...ageGroup.options.map((one) => `${of}.age.${one}`),
    ...crossedNames(of),
    ...exploitation.options.map((one) => `${of}.purpose.${one}`),
  ];
}

/** What is counted of people whose file has this corridor, whichever way they came into it. */
function fileNames(corridor: Corridor): readonly string[] {
  const bins = Array.from({ length: binCount }, (_, bin) => bin);
  return [
    ...intervals.flatMap((one) => bins.map((bin) => `time.${corridor}.${one}.${bin}`)),
    ...serviceCounts.map((one) => `service.${corridor}.${one}`),
    ...followUpMonths.flatMap((month) => followUpOutcomes.map((one) => `follow-up.${corridor}.${month}.${one}`)),
    ...claimStates.map((one) => `claim.${corridor}.${one}`),
    ...holdReasons.flatMap((one) => [0, ...holdAges].map((age) => `held.${corridor}.${one}.${age}`)),
    `parity.${corridor}.refused-for-being-foreign`,
  ];
}

function handoverNames(corridor: CrossingCorridor): readonly string[] {
  return [
    ...Object.entries(stops).flatMap(([stop, reasons]) => [
      `handover.${corridor}.${stop}`,
      ...reasons.map((reason) => `handover.${corridor}.${stop}.${reason}`),
    ]),
    `checklist.${corridor}.signed`,
    `checklist.${corridor}.complete`,
    ...itemCodesOf(corridor).map((code) => `checklist.${corridor}.missing.${code}`),
  ];
}

/** How the counters are named that count once more who came by a handover. */
export const formally = 'formal.';

/** Of those who came by a handover their sex, age and purposes count once more, and whom the published figures count; their number is the channel's. */
export function isCountedFormally(name: string): boolean {
  return /^returned\.[^.]+\.(sex|age|sex-age|purpose)\./.test(name) || publishedFigures.includes(name);
}

function formalNames(names: readonly string[]): readonly string[] {
  return names.filter(isCountedFormally).map((name) => formally + name);
}

/** The counters that every month of one country has, in the order of their names. */
export function counterNames(country: AnyCountry): readonly string[] {
  if (country === 'KH')
    return [
      ...personNames('referred.KH-KH', ['domestic']),
      ...fileNames('KH-KH'),
      ...learningNames,
      ...brokenNames,
      ...freshness.options.map((one) => `contacts.${one}`),
      ...publishedFigures,
    ].toSorted();
  const corridors = [...new Set([corridorOf(country, 'inbound'), corridorOf(country, 'outbound')])];
  const returned = corridors.flatMap((one) => [`returned.${one}.returns`, ...personNames(`returned.${one}`, waysHome)]);
  const figures = corridors.flatMap((one) => namesOf(figuresOn[one]));
  return [
    ...returned,
    ...formalNames([...returned, ...figures]),
    ...corridors.flatMap(fileNames),
    ...corridors.flatMap(handoverNames),
    ...borderCounts.map((one) => `border.${one}`),
    ...freshness.options.map((one) => `contacts.${one}`),
    ...publishedFigures,
  ].toSorted();
}

let every: ReadonlySet<string> | undefined;

/** Whether any country's months have a counter of this name. */
export function isCounter(name: string): boolean {
  every ??= new Set(anyCountry.options.flatMap(counterNames));
  return every.has(name);
}
