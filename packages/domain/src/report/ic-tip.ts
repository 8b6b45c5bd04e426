import { indicators } from '../arrival/screening.ts';
import { type AgeGroup, ageGroup, type Exploitation, exploitation, sex } from '../case/clear.ts';

/**
 * Categories in which states report trafficking: those of Article 3 of the Protocol to Prevent, Suppress and Punish Trafficking in Persons
 * (2000), on which the International Classification for Administrative Data on Trafficking in Persons (IC-TIP, United Nations Statistical
 * Commission, March 2025) rests. The classification numbers its codes; no numbers stand here, because its full text was not at hand. @internal for tests
 */
export const icTipCategories = [
  'sexual-exploitation',
  'forced-labour-or-services',
  'slavery-or-similar',
  'removal-of-organs',
  'other-form',
  'force-or-threat',
  'coercion',
  'deception',
  'child',
  'adult',
  'female',
  'male',
  'other',
  'unknown',
] as const;
type Category = (typeof icTipCategories)[number];

/** What a code of ours says something about, in the words of the classification. */
export const icTipVariables = ['form-of-exploitation', 'means', 'age', 'sex'] as const;

/** Where it is written that a code belongs to a category. */
export const icTipSources = [
  'protocol-3a',
  'protocol-3d',
  'supplementary-1956',
  'interpretative-note-66',
  'as-recorded',
] as const;

export type IcTipRow = {
  readonly variable: (typeof icTipVariables)[number];
  readonly code: string;
  readonly category: Category;
  readonly source: (typeof icTipSources)[number];
};

type Belongs = Pick<IcTipRow, 'category' | 'source'>;

const sexual: Belongs = { category: 'sexual-exploitation', source: 'protocol-3a' };
const labour: Belongs = { category: 'forced-labour-or-services', source: 'protocol-3a' };
/** Debt bondage, servile marriage and handing over a child: practices similar to slavery (Supplementary Convention of 1956, Article 1). */
const similar: Belongs = { category: 'slavery-or-similar', source: 'supplementary-1956' };
/** "At a minimum": the Protocol's list of forms is open. */
const open: Belongs = { category: 'other-form', source: 'protocol-3a' };

const forms: Readonly<Record<Exploitation, Belongs>> = {
  prostitution: sexual,
  'sex-tourism-entertainment': sexual,
  pornography: sexual,
  'domestic-work': labour,
  'child-labour': labour,
  'forced-labour': labour,
  'begging-dangerous-labour': labour,
  'bonded-labour': similar,
  'servile-marriage': similar,
  'illegal-adoption': { category: 'slavery-or-similar', source: 'interpretative-note-66' },
  'organ-removal': { category: 'removal-of-organs', source: 'protocol-3a' },
  'criminal-activities': open,
  other: open,
};

const coercion: Belongs = { category: 'coercion', source: 'protocol-3a' };
const means: Readonly<Record<(typeof indicators)[number], Belongs>> = {
  'movement-restricted': coercion,
  'wages-withheld': coercion,
  'papers-kept': coercion,
  'threats-or-violence': { category: 'force-or-threat', source: 'protocol-3a' },
  'deceived-about-the-work': { category: 'deception', source: 'protocol-3a' },
};

/** "Child" shall mean any person under eighteen years of age. */
const child: Belongs = { category: 'child', source: 'protocol-3d' };
const adult: Belongs = { category: 'adult', source: 'protocol-3d' };
const ages: Readonly<Record<AgeGroup, Belongs>> = {
  '0-11': child,
  '12-17': child,
  '18-24': adult,
  '25+': adult,
  unknown: { category: 'unknown', source: 'as-recorded' },
};

/** THE mapping: each code of a report beside the category in which it is counted elsewhere. */
export const icTip: readonly IcTipRow[] = [
  ...exploitation.options.map((code) => ({ variable: 'form-of-exploitation', code, ...forms[code] }) as const),
  ...indicators.map((code) => ({ variable: 'means', code, ...means[code] }) as const),
  ...ageGroup.options.map((code) => ({ variable: 'age', code, ...ages[code] }) as const),
  ...sex.options.map((code) => ({ variable: 'sex', code, category: code, source: 'as-recorded' }) as const),
];
