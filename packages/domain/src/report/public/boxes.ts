import { type AgeGroup, ageGroup, channel, sex } from '../../case/clear.ts';
import { type AgeBand, ageBands } from '../crossed.ts';
import type { Box } from './counted.ts';
import type { TableName, Whom } from './tables.ts';

// Whose age group is not known may be presumed a child: the published figures count them as one.
const ages = [...ageGroup.options, 'presumed-child'] as const;
/** Whether the person was trafficked for what the corridor's published figure counts. */
const purposes = ['of-the-figure', 'any-other'] as const;

type Within = {
  readonly sexes?: readonly string[];
  readonly ages?: readonly string[];
  readonly channels?: readonly string[];
  readonly purposes?: readonly string[];
};

function bits(of: readonly string[], all: readonly string[]): number {
  return of.reduce((sum, one) => sum + 2 ** all.indexOf(one), 0);
}

function box(quarters: number, within: Within): Box {
  return [
    quarters,
    bits(within.sexes ?? sex.options, sex.options),
    bits(within.ages ?? ages, ages),
    bits(within.channels ?? channel.options, channel.options),
    bits(within.purposes ?? purposes, purposes),
  ];
}

function inGroups(groups: readonly AgeGroup[]): readonly string[] {
  return groups.flatMap((one) => (one === 'unknown' ? [one, 'presumed-child'] : [one]));
}

const children = [...ageBands['under-18'], 'presumed-child'];

/** Women of any age and children of any sex, of some purposes. */
function womenAndChildren(quarters: number, of: Pick<Within, 'purposes'>): readonly Box[] {
  return [box(quarters, { sexes: ['female'], ...of }), box(quarters, { ages: children, ...of })];
}

const figureOnly = { purposes: ['of-the-figure'] };

function ofFigure(name: string, quarters: number): readonly Box[] {
  if (name === 'A1') return womenAndChildren(quarters, {});
  if (name === 'A2') return womenAndChildren(quarters, figureOnly);
  if (name === 'A4') return [box(quarters, { sexes: ['female'], ...figureOnly })];
  return [box(quarters, name === 'A6' ? {} : figureOnly)];
}

const place = { channel: 3 } as const;

/** Whom a line of a table counts; of single purposes and of handovers no box can say it. */
export function boxesOf(table: TableName, code: string, quarters: number, whom: Whom): readonly Box[] | undefined {
  const boxes = boxesOfAll(table, code, quarters);
  if (whom === 'everybody' || table === 'channel') return boxes;
  return boxes?.map((one) => one.with(place.channel, bits(['formal'], channel.options)));
}

function boxesOfAll(table: TableName, code: string, quarters: number): readonly Box[] | undefined {
  switch (table) {
    case 'all':
      return [box(quarters, {})];
    case 'figures':
      return ofFigure(code, quarters);
    case 'sex':
      return [box(quarters, { sexes: [code] })];
    case 'age':
      return [box(quarters, { ages: inGroups(ageBands[code as AgeBand]) })];
    case 'age-group':
      return [box(quarters, { ages: inGroups([code as AgeGroup]) })];
    case 'channel':
      return [box(quarters, { channels: [code] })];
    case 'sex-age': {
      const [one = '', band = ''] = code.split('.');
      return [box(quarters, { sexes: [one], ages: inGroups(ageBands[band as AgeBand]) })];
    }
    case 'purpose':
    case 'handover':
      return undefined;
  }
}
