import { demoOrganisations } from '../demo/directory.ts';
import { people } from '../demo/people.ts';
import type { Named } from './shape.ts';

/** The invented people and organisations of the demo, who act where units are measured. */
export const named: Named = {
  people: new Set(people.map(({ sub }) => sub)),
  organisations: new Set(demoOrganisations.map(({ id }) => id)),
};
