import { saysYes } from '../decisions/says-yes.ts';
import { isCorrected } from '../identification/corrected.ts';
import type { Judged } from '../judged.ts';
import { latest } from '../latest.ts';

const closed: readonly string[] = ['not-assessed', 'unsafe', 'not-found'];

/** Why the family is not met: nobody found it safe, alone or with somebody present; or the person does not want it. */
export function closedToContact(file: Judged): readonly string[] {
  const outcome = latest(file.familySafety)?.outcome ?? 'not-assessed';
  return [
    ...(closed.includes(outcome) ? [`family:${outcome}`] : []),
    ...(isRefused(file) ? ['she-decided-otherwise'] : []),
  ];
}

/** A no holds however it was heard, and until a yes is written down after it. */
function isRefused(file: Judged): boolean {
  const said = file.decisions.findLast((one) => one.about === 'family-contact' && !isCorrected(file, one.id));
  return said !== undefined && said.decidedBy !== 'best-interest' && !saysYes(said);
}
