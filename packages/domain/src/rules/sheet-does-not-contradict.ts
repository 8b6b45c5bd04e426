import { rule } from '../law/rule.ts';
import { cambodia } from '../settings/cambodia.ts';

type Said = {
  /** The years that whoever was born in the year of the sheet has turned, or turns, in the year of the act. */
  readonly turning: number | undefined;
  readonly isChild: boolean;
  /** What the sheet says and calls unknown at once. */
  readonly both: readonly string[];
};

const childAge = cambodia.childAge.value;

export const sheetDoesNotContradict = rule({
  name: 'sheet-does-not-contradict',
  says: 'A sheet says nothing of the person that cannot be true beside what else it says: no adult over the birth year of a child, no child over that of an adult.',
  restsOn: ['Standards 6.11(e)', 'Standards 7.1(d)'],
  basis: 'derived',
  breaches: ({ turning, isChild, both }: Said) => [
    ...(turning !== undefined && turning < 0 ? ['born-in-the-future'] : []),
    ...(turning !== undefined && turning < childAge && !isChild ? ['adult-born-a-child'] : []),
    ...(turning !== undefined && turning > childAge && isChild ? ['child-born-an-adult'] : []),
    ...both.map((fact) => `said-and-unknown:${fact}`),
  ],
});
