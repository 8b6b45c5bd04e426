import type { Actor } from '@homeward/domain/people/actor';
import { actorOf } from '../../store/people.ts';

const counterpart = actorOf('counterpart-th');
const shiftLead = actorOf('shift-lead');

/** The sending side: three of the Thai unit. Its embassy knows only what it offered itself. */
export const givers: readonly [Actor, ...Actor[]] = [
  counterpart,
  { ...counterpart, id: 'demo-counterpart-th-second' },
  { ...counterpart, id: 'demo-counterpart-th-third' },
];

/** The receiving side: two shift leads, the central unit, a case worker. */
export const takers: readonly [Actor, ...Actor[]] = [
  shiftLead,
  { ...shiftLead, id: 'demo-shift-lead-second' },
  actorOf('central-unit'),
  actorOf('case-worker'),
];

/** Who must never be the second side: the giver's own person in another seat, and another person of the giver's organisation. */
export const turncoats: readonly [Actor, ...Actor[]] = [
  { ...shiftLead, id: counterpart.id },
  { ...shiftLead, id: 'demo-turncoat', organisation: counterpart.organisation },
];
