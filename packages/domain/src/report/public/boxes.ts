import { ageGroup, sex } from '../../case/clear.ts';
import { type AgeBand, ageBands } from '../crossed.ts';
import type { TableName } from './tables.ts';

/** Quarters, sexes, age groups, channels: what the groups of the tables are made of. */
type Box = readonly [quarters: number, sexes: number, ages: number, channels: number];

const channels = ['formal', 'deportation'];
const every = {
  sexes: 2 ** sex.options.length - 1,
  ages: 2 ** ageGroup.options.length - 1,
  // One more bit for whatever way a table does not name.
  channels: 2 ** (channels.length + 1) - 1,
};

function bits(of: readonly string[], all: readonly string[]): number {
  return of.reduce((sum, one) => sum + 2 ** all.indexOf(one), 0);
}

/** Whom a line of a table counts; purposes, handovers and published figures are made of something else. */
export function boxOf(table: TableName, code: string, quarters: number): Box | undefined {
  const { sexes, ages } = every;
  switch (table) {
    case 'all':
      return [quarters, sexes, ages, every.channels];
    case 'sex':
      return [quarters, bits([code], sex.options), ages, every.channels];
    case 'age':
      return [quarters, sexes, bits(ageBands[code as AgeBand], ageGroup.options), every.channels];
    case 'age-group':
      return [quarters, sexes, bits([code], ageGroup.options), every.channels];
    case 'channel':
      return [quarters, sexes, ages, bits([code], channels)];
    case 'sex-age': {
      const [one = '', band = ''] = code.split('.');
      return [quarters, bits([one], sex.options), bits(ageBands[band as AgeBand], ageGroup.options), every.channels];
    }
    case 'figures':
    case 'purpose':
    case 'handover':
      return undefined;
  }
}
