import { answeringForABreach } from './answer-breach.ts';
import { answeringAtTheBorder, withdrawingAtTheBorder } from './answer-consent.ts';
import { closing } from './close-batch.ts';
import { correcting } from './correct-arrival.ts';
import { leading, logging } from './log-arrival.ts';
import { ofTheTruck } from './log-batch.ts';
import { screening } from './screen-person.ts';
import { takingBack } from './withdraw-arrival.ts';
import { takingABatchBack } from './withdraw-batch.ts';

/** Each act of the border desk, as it is declared beside its command, by its operation. @internal for tests and the law */
export const actsAtTheBorder = {
  announceBatch: ofTheTruck,
  logBatch: ofTheTruck,
  countBatch: ofTheTruck,
  logArrival: logging,
  screenPerson: screening,
  referArrival: leading,
  giveConsent: answeringAtTheBorder,
  withdrawConsent: withdrawingAtTheBorder,
  correctArrival: correcting,
  withdrawArrival: takingBack,
  withdrawBatch: takingABatchBack,
  closeBatch: closing,
  answerArrivalBreach: answeringForABreach,
} as const;
