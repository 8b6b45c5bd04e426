import { askForPlan } from './ask-for-plan.ts';
import { givePlan } from './give-plan.ts';
import { joinTeam } from './join-team.ts';
import { planAction } from './plan-action.ts';
import { recordPlan } from './record-plan.ts';
import { recordPlanReading } from './record-plan-reading.ts';
import { recordPlanningMeeting } from './record-planning-meeting.ts';
import { recordProgress } from './record-progress.ts';
import { reviewPlan } from './review-plan.ts';

/** With her, around her needs, as soon as she is identified: Policy III, Standards 7.5. */
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
