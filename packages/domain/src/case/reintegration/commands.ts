import { askForCommunity } from './ask-for-community.ts';
import { confirmReintegration } from './confirm-reintegration.ts';
import { consultSocialAffairs } from './consult-social-affairs.ts';
import { endReintegration } from './end-reintegration.ts';
import { recordCommuneHelp } from './record-commune-help.ts';
import { recordEvaluation } from './record-evaluation.ts';
import { recordFamilySupport } from './record-family-support.ts';
import { recordSchooling } from './record-schooling.ts';
import { requestMove } from './request-move.ts';
import { reviewTrial } from './review-trial.ts';
import { speakToCommunity } from './speak-to-community.ts';
import { startReintegration } from './start-reintegration.ts';

/** Going home, or to a new home: Standards 7.8. */
export const reintegrationCommands = {
  consultSocialAffairs,
  startReintegration,
  reviewTrial,
  confirmReintegration,
  endReintegration,
  askForCommunity,
  speakToCommunity,
  recordCommuneHelp,
  recordFamilySupport,
  recordSchooling,
  recordEvaluation,
  requestMove,
} as const;
