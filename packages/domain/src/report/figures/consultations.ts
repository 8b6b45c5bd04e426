import type { CaseState } from '../../case/case.ts';
import { latest } from '../../case/latest.ts';
import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, daysAfter } from '../../time.ts';

type Counted = Pick<CaseState, 'status' | 'openedAt' | 'consultations'>;

/**
 * Open cases, and those in which nobody has asked the person for longer than the days of the setting (Standards
 * 6.6(c)); consultations at which another institution sat beside (Standards 6.6(b)).
 */
export function consultationsHeld(files: readonly Counted[], today: string) {
  const open = files.filter(({ status }) => status === 'open');
  const silent = open.filter(
    ({ openedAt, consultations }) =>
      daysAfter(dayOf(latest(consultations)?.at ?? openedAt), cambodia.consultation.value) < today,
  );
  const all = files.flatMap(({ consultations }) => consultations);
  const joint = all.filter(({ institutions }) => institutions.length > 0);
  return { open: open.length, withoutConsultation: silent.length, consultations: all.length, joint: joint.length };
}
