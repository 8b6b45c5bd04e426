import * as z from 'zod';
import { timing } from '../command.ts';
import { freeYear } from '../tense.ts';
import { id, text } from '../text.ts';
import {
  followUpResult,
  ministerOutcome,
  ministerReport,
  monitoringHow,
  monitoringOutcome,
  premises,
  training,
} from './monitoring-record.ts';
import { obligationId } from './row.ts';

/** How a row of the checklist was found. */
export const rowAnswer = z.enum(['kept', 'not-kept', 'not-seen']);

export const recordMonitoringBody = z.lazy(() =>
  z.strictObject({
    how: monitoringHow,
    answers: z.array(z.strictObject({ row: obligationId, answer: rowAnswer })).max(200),
    outcome: monitoringOutcome,
    ...timing.shape,
  }),
);
/** A finding with its article, and what is asked of the provider; it speaks of the organisation, never of one person. */
export const recordFindingBody = z.lazy(() =>
  z.strictObject({
    monitoring: id,
    obligation: obligationId,
    article: text(40),
    seen: text(500),
    asks: text(500),
    ...timing.shape,
  }),
);
export const recordFollowUpBody = z.lazy(() =>
  z.strictObject({ finding: id, result: followUpResult, evidence: text(500), ...timing.shape }),
);
export const draftMinisterReportBody = z.lazy(() => z.strictObject({ ...ministerReport(), ...timing.shape }));
export const recordMinisterDecisionBody = z.lazy(() =>
  z.strictObject({ report: id, outcome: ministerOutcome, reference: text(200), ...timing.shape }),
);

export const assessPremisesRiskBody = z.lazy(() => z.strictObject({ risks: premises().risks, ...timing.shape }));

/** How many of a provider's staff were trained in the Standards, of how many: the same day's figures. */
export const recordStandardsTrainingBody = z.lazy(() => {
  const { trained, staff } = training();
  return z
    .strictObject({ trained, staff, ...timing.shape })
    .refine((said) => said.trained <= said.staff, { path: ['trained'], message: 'more-than-there-are' });
});
export const recordProviderReturnBody = z.lazy(() =>
  z.strictObject({ year: freeYear, reference: text(200), ...timing.shape }),
);
