import * as z from 'zod';
import { code } from '../../text.ts';
import { referralsInDeclined } from '../figures/referrals-in-declined.ts';
import { figure, isSmall } from './groups.ts';
import type { ReferralAnswer } from './referral-answer.ts';
import type { ParityRow } from './row.ts';

const answers = z.strictObject({ answered: figure, declined: figure });
type Answers = z.infer<typeof answers>;

/** How each centre answered what partners referred (Standards 7.3(e)), Cambodians beside all others. */
export const referralAnswers = z.array(z.strictObject({ organisation: code, cambodian: answers, foreign: answers }));
type ReferralAnswers = z.infer<typeof referralAnswers>;

type Counted = { readonly answered: number; readonly declined: number };

/** How many Cambodian or foreign persons had their file opened at a centre. */
export function openedAt(rows: readonly ParityRow[], organisation: string, foreign: boolean): number {
  return rows.filter((one) => one.organisation === organisation && one.foreign === foreign).length;
}

/**
 * Who was taken is among those whose file the centre opened in the quarter: where these are a few more, how many were declined would
 * say how many came to it in another way.
 */
export function fewOtherwise({ answered, declined }: Counted, opened: number): boolean {
  return isSmall(opened - (answered - declined));
}

function told(counted: Counted, opened: number): Answers {
  const { answered, declined } = counted;
  if (isSmall(answered)) return { answered: 'small', declined: 'small' };
  const isHidden = isSmall(declined) || isSmall(answered - declined) || fewOtherwise(counted, opened);
  return { answered, declined: isHidden ? 'hidden' : declined };
}

/** Each centre that answered a referral in a quarter, in the order of their names; `rows` are those whose file was opened in it. */
export function referralAnswersOf(all: readonly ReferralAnswer[], rows: readonly ParityRow[]): ReferralAnswers {
  const centres = [...Map.groupBy(all, ({ organisation }) => organisation)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return centres.map(([organisation, there]) => {
    const { cambodian, foreign } = referralsInDeclined(there);
    return {
      organisation,
      cambodian: told(cambodian, openedAt(rows, organisation, false)),
      foreign: told(foreign, openedAt(rows, organisation, true)),
    };
  });
}
