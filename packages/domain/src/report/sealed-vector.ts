import { ageGroup, type Channel, exploitation, sex } from '../case/clear.ts';
import { corridorOf } from '../handover/propose.ts';
import { crossedNames } from './crossed.ts';
import type { Fact } from './fact.ts';
import { publishedFigures, type Vector } from './vector.ts';

/** Room for every count there can be, so that a month's bytes say nothing of how many people it counted. */
const digits = 10;
const stops = ['refused', 'postponed', 'disputed', 'returned'];
const border = [
  ...['batches', 'arrived', 'men', 'women', 'boys', 'girls'],
  ...['screened', 'with-indicators', 'presumed', 'referred'],
];

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

/** The counters that every month of one country has, in the order of their names. @internal for tests */
export function counterNames(country: Fact['country']): readonly string[] {
  if (country === 'KH') return [...personNames('referred.KH-KH', ['domestic']), ...publishedFigures].toSorted();
  const corridors = [...new Set([corridorOf(country, 'inbound'), corridorOf(country, 'outbound')])];
  return [
    ...corridors.flatMap((one) => personNames(`returned.${one}`, ['formal', 'deportation'])),
    ...corridors.flatMap((one) => stops.map((stop) => `handover.${one}.${stop}`)),
    ...border.map((one) => `border.${one}`),
    ...publishedFigures,
  ].toSorted();
}

/**
 * A month's counters as they are sealed: every name of the country in order, each count in ten digits. The same counts are the
 * same bytes, and reading a year costs the same however many people were in it. A counter outside the list is kept beside them.
 */
export function sealedText(country: Fact['country'], vector: Vector): string {
  const names = [...new Set([...counterNames(country), ...Object.keys(vector)])].toSorted();
  return names.map((name) => `${name} ${String(vector[name] ?? 0).padStart(digits, '0')}`).join('\n');
}

/** The counters of a sealed month; what counted nothing is absent, as in a vector just folded. */
export function vectorOf(text: string): Vector {
  const counted = text.split('\n').map((line) => {
    const [name = '', count = ''] = line.split(' ');
    return [name, Number(count)] as const;
  });
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
