import * as z from 'zod';
import { type Aged, isChild } from '../../people/age.ts';
import { freeOn } from '../../tense.ts';
import type { CaseState } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import { ageClass, ageGroup } from '../clear.ts';
import { documented } from '../documented.ts';
import { ageAfter } from '../identification/known-age.ts';

/** Medical and HIV are sections of the health desk alone: no event of the file can name them. */
const section = z.enum(['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel']);

/** The age as an identity tells it, for the event: the class, and never the birth. */
const told = () => z.strictObject({ age: ageClass, ageGroup, childUntil: freeOn.optional() });

/**
 * A section is written anew in its next version; its content goes sealed beside the event. An identity whose birth, or year
 * of birth alone, is that of a child makes nobody stay an adult: it counts as told (Standards 6.11(e)).
 */
export const writeSection = caseCommand({
  event: 'SectionWritten',
  as: 'record',
  effects: { 'age-set.told': ({ file, said: { told: age }, at }) => (makesAChild(file, age, at) ? age : undefined) },
  path: 'sections',
  desks: ['casework', 'health'],
  roles: ['case-worker', 'central-unit', 'health-worker'],
  group: 'file',
  said: () => ({ section, told: told().optional() }),
  kept: () => ({ section, version: z.int(), told: told().optional() }),
  keep: (said, { sections }) => ({ ...said, version: (sections[said.section] ?? 0) + 1 }),
  leaves: (file, { section: name, version, told: age }, stamp) => ({
    sections: { ...file.sections, [name]: version },
    ...(makesAChild(file, age, stamp.at) ? inDoubtAChild(file, { ...stamp, ...age, evidence: 'interview' }) : {}),
  }),
});

/** Whether a birth that is written makes a child of whoever the file takes for an adult, or keeps somebody a child for longer. */
function makesAChild(file: Aged, age: Told | undefined, at: string): age is Told {
  if (age?.childUntil === undefined || !isChild(age, at)) return false;
  return !isChild(file, at) || (file.childUntil !== undefined && file.childUntil < age.childUntil);
}
type Told = z.infer<ReturnType<typeof told>>;

function inDoubtAChild(file: CaseState, age: CaseState['ages'][number]): Partial<CaseState> {
  const ages = [...file.ages, age];
  return { ages, ...ageAfter({ ...file, ages }) };
}

/* @__PURE__ */ documented(writeSection, {
  says: 'One section as it stands from now on, at its next version. At health If-Match is the version of the medical part, 0 before the first.',
  example: { section: 'legal' },
  walked: 'elsewhere',
});
