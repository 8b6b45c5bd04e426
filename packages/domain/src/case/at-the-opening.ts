import { rulesOfAnswers } from '../consent/rules-of-answers.ts';
import { deskOf } from '../law/desk-act.ts';
import { arrivalItemsAreDone } from '../rules/arrival-items-are-done.ts';
import { caseFileNeedsConsent } from '../rules/case-file-needs-consent.ts';
import { returnLeadsHome } from '../rules/return-leads-home.ts';

/** Every rule that stands before the opening of a file, and before what a partner sends for one. @internal for the law */
export const rulesOfOpenings = [caseFileNeedsConsent, arrivalItemsAreDone, returnLeadsHome, ...rulesOfAnswers] as const;

/** Holds what an opening does against its rules. */
export const atTheOpening = deskOf(rulesOfOpenings);
