import { askForPlan } from './ask-for-plan.ts';
import { givePlan } from './give-plan.ts';
import { joinTeam } from './join-team.ts';
import { planAction } from './plan-action.ts';
import { recordPlan } from './record-plan.ts';
import { recordPlanReading } from './record-plan-reading.ts';
import { recordPlanningMeeting } from './record-planning-meeting.ts';
import { recordProgress } from './record-progress.ts';
import { reviewPlan } from './review-plan.ts';

/** Together with the person, around their needs, as soon as they are identified: Policy III, Standards 7.5. */
export const planningCommands = {
  joinTeam,
  recordPlanningMeeting,
  recordPlan,
  reviewPlan,
  planAction,
  recordProgress,
  askForPlan,
  givePlan,
  recordPlanReading,
} as const;
