import { askDiscretion } from './ask-discretion.ts';
import { linkLocalService } from './link-local-service.ts';
import { planFollowUp } from './plan-follow-up.ts';
import { recordVisit } from './record-visit.ts';

/** After the return: Standards 7.9. */
export const followUpCommands = { recordVisit, planFollowUp, linkLocalService, askDiscretion } as const;
