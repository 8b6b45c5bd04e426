import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { plan } from './track.ts';

/** Policy III: a plan "shall be documented on the intention, objective, challenges, and procedure of resolution". */
const fourSections = () => ({
  intention: text(2000),
  objective: text(2000),
  challenges: text(2000),
  procedure: text(2000),
});

/** A plan for the person. The earlier one stays; the latest counts. */
export const recordPlan = caseCommand({
  event: 'PlanRecorded',
  as: 'permit',
  effects: { 'planned.plan': asSaid },
  path: 'plans',
  group: 'planning',
  settles: ['plan-follows-identification'],
  said: plan,
  words: { section: 'needs', shape: fourSections },
  into: 'plans',
});

/* @__PURE__ */ documented(recordPlan, {
  says: 'A plan for the person: intention, objective, challenges, procedure.',
  example: {
    phases: ['recovery'],
    she: 'took-part',
    words: {
      intention: 'Invented: to live near a sister.',
      objective: 'Invented: an own trade.',
      challenges: 'Invented: no papers yet.',
      procedure: 'Invented: papers first, then the course.',
    },
  },
});

/** The names of its sections. */
export const planSections: readonly string[] = Object.keys(fourSections());
