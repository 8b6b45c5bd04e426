import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { people } from '../domain/made.ts';

/** Everybody who acts in these stories: two in each seat that one person could share with themselves. All are invented. */
export const seats: readonly Actor[] = [
  people['case-worker'],
  { ...people['case-worker'], id: 'person-two' },
  { ...people['case-worker'], id: 'worker-of-org-one', organisation: 'org-one' },
  people.supervisor,
  { ...people.supervisor, id: 'supervisor-2' },
  // One and the same person, in a second seat.
  { ...people.supervisor, id: people['case-worker'].id },
  { ...people['second-approver'], id: people['case-worker'].id },
  people['central-unit'],
  people['second-approver'],
  people['health-worker'],
  people.intake,
  people['shift-lead'],
];

/** Where a journey of these stories leads: one country for all of them, with its units and its mission. */
export const abroad = 'VN';

/** Who acts for Cambodia on a journey. */
export const atHome: readonly Actor[] = [
  people['case-worker'],
  { ...people['case-worker'], id: 'person-two' },
  people['central-unit'],
];

/** Who may sit on either side of a journey. */
export const sides: readonly Actor[] = [
  ...atHome,
  people['counterpart-vn'],
  { ...people['counterpart-vn'], id: 'counterpart-vn-2' },
  people['embassy-vn'],
];
