import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Known = Pick<CaseState, 'referrals' | 'referralAnswers' | 'corrections'>;
type Came = Pick<CaseState['answers'][number], 'id' | 'at' | 'by' | 'organisation' | 'referral'>;

/** The referral that an organisation answers: the last standing one that it was sent. */
function referralTo({ referrals, corrections }: Known, organisation: string, at: string) {
  return referrals.findLast(
    ({ id, to, withdrawn, at: sent }) =>
      to === organisation &&
      withdrawn === undefined &&
      Date.parse(sent) <= Date.parse(at) &&
      !isCorrected({ corrections }, id),
  );
}

/** What partners answered, together with an answer just sent. An older answer replaces no newer one. */
export function answeredByPartner(file: Known, { id, at, by, organisation, referral: said }: Came) {
  const referral = referralTo(file, organisation, at)?.id;
  if (said === undefined || referral === undefined) return file.referralAnswers;
  const newer = file.referralAnswers.some((one) => one.referral === referral && Date.parse(one.at) > Date.parse(at));
  return newer ? file.referralAnswers : [...file.referralAnswers, { id, at, by, referral, ...said }];
}
