import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';
import type { StaffRow } from '../people/staff.ts';

/** Figures are no victims: whoever reads counts alone interacts with nobody. */
const readsFiguresOnly: readonly StaffRow['role'][] = ['task-force'];

export const staffAreCheckedFirst = rule({
  name: 'staff-are-checked-first',
  says: 'Nobody has a seat with data of victims before their suitability was assessed and their criminal record checked.',
  restsOn: ['Standards 6.1(j)'],
  basis: 'text',
  // "a thorough assessment of the suitability of the individual, including a criminal record check for all staff"
  breaches: ({ role, checks }: Pick<StaffRow, 'role' | 'checks'>, today: string) => {
    if (readsFiguresOnly.includes(role)) return [];
    const done = checks.filter(({ on }) => on <= today).map(({ kind }) => kind);
    return [
      ...(done.includes('suitability') ? [] : ['suitability-not-assessed']),
      ...(done.includes('criminal-record') ? [] : ['criminal-record-not-checked']),
    ];
  },
});

/* @__PURE__ */ quoted(
  staffAreCheckedFirst,
  'a thorough assessment of the suitability of the individual, including a criminal record check for all staff who will be interacting with victims',
);
