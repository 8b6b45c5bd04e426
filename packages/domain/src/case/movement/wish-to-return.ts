import type { ReturnWish } from '../../handover/return-wish.ts';
import { isChild } from '../../people/age.ts';
import { carrying } from '../breaches/carrying.ts';
import type { CaseState } from '../case.ts';
import { saysYes } from '../decisions/says-yes.ts';
import { isCorrected } from '../identification/corrected.ts';
import type { Judged } from '../judged.ts';

type Decision = CaseState['decisions'][number];

/** A child goes by a decision in their best interest in which their opinion has its place (Standards 6.10(e)). */
function agrees(file: Judged, one: Decision, at: string): boolean {
  const isWeighed = one.decidedBy === 'best-interest' && one.opinion !== undefined;
  return saysYes(one) && (isWeighed || !isChild(file, at));
}

/** Who does not want to go, or wants to stay where they are. */
function isNo(one: Decision): boolean {
  return (one.about === 'return-home' && !saysYes(one)) || (one.about === 'stay' && saysYes(one));
}

/**
 * The last word on the return. A no holds however it was heard, and also where somebody corrects it, until a yes that carries was
 * both said and written down after it: a yes that is dated between takes nothing back. Who decides to stay says no to going. A no in
 * the person's other file holds here until it is lifted there.
 */
export function wishToReturn(file: Judged, at: string): ReturnWish {
  const all = file.decisions;
  const sound = carrying(file).decisions.filter(({ about }) => about === 'return-home');
  const yeses = sound.filter((one) => agrees(file, one, at) && !isCorrected(file, one.id));
  const isOver = (no: Decision) =>
    yeses.some((yes) => all.indexOf(yes) > all.indexOf(no) && Date.parse(yes.at) >= Date.parse(no.at));
  const isRefusedElsewhere = file.oneWith?.refusesToReturn === true;
  if (isRefusedElsewhere || all.some((one) => isNo(one) && !isOver(one))) return 'no';
  return yeses.length > 0 ? 'yes' : 'open';
}
