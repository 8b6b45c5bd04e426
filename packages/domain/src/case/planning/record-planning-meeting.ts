import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { planningMeeting } from './track.ts';

/** A meeting of the team, and whether she took part. */
export const recordPlanningMeeting = caseCommand({
  event: 'PlanningMeetingRecorded',
  path: 'planning-meetings',
  group: 'planning',
  said: planningMeeting,
  words: { section: 'needs', shape: () => ({ account: text(2000).optional() }) },
  into: 'planningMeetings',
});
