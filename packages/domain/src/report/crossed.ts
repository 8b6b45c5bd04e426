import type { AgeGroup, sex } from '../case/clear.ts';

type Sex = (typeof sex.options)[number];

/** Ages of the public edition, of which every child is only `under-18`: each group of the report lies whole in one of them. */
export const ageBands: Readonly<Record<'under-18' | '18-and-over' | 'unknown', readonly AgeGroup[]>> = {
  'under-18': ['0-11', '12-17'],
  '18-and-over': ['18-24', '25+'],
  unknown: ['unknown'],
};
export type AgeBand = keyof typeof ageBands;
export const bandNames = Object.keys(ageBands) as readonly AgeBand[];

/** The sexes that are crossed with ages: men, women, boys and girls, as the two countries count them in their meetings. */
export const crossedSexes = ['female', 'male'] as const satisfies readonly Sex[];

/** The one pair of attributes that a month counts crossed; more than two beside corridor and month are never counted. */
export function crossedNames(of: string): readonly string[] {
  return crossedSexes.flatMap((one) => bandNames.map((band) => `${of}.sex-age.${one}.${band}`));
}

/** The crossed counter that one person adds to; those of another sex or of none known add to none. */
export function crossedOf(of: string, one: { readonly sex: Sex; readonly ageGroup: AgeGroup }): readonly string[] {
  const band = bandNames.find((name) => ageBands[name].includes(one.ageGroup));
  return crossedSexes.some((known) => known === one.sex) ? [`${of}.sex-age.${one.sex}.${band}`] : [];
}
