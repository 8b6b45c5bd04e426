import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { plan } from './track.ts';

/** Policy III: a plan "shall be documented on the intention, objective, challenges, and procedure of resolution". */
const fourSections = () => ({
  intention: text(2000),
  objective: text(2000),
  challenges: text(2000),
  procedure: text(2000),
});

/** A plan for her. The earlier one stays; the latest counts. */
export const recordPlan = caseCommand({
  event: 'PlanRecorded',
  path: 'plans',
  group: 'planning',
  settles: ['plan-follows-identification'],
  said: plan,
  words: { section: 'needs', shape: fourSections },
  into: 'plans',
});

/** The names of its sections. */
export const planSections: readonly string[] = Object.keys(fourSections());
