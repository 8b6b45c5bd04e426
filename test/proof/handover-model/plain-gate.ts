import { type Act, happenedAt, isTimely, type SaysOf } from './act.ts';
import { speaks } from './may.ts';
import { given, hadLast, isForward, other, type Plain, sideOf, unsaid, unwanted, wordsOf } from './plain.ts';
import { isReady } from './plain-checklist.ts';

const standsIn = (plain: Plain, act: Act, ...statuses: readonly string[]) =>
  isTimely(act) && statuses.includes(plain.status);

/** The person’s own side's first word, to the minutes as they are now, and of other people than the other side's. */
function mayConfirm(plain: Plain, { words }: SaysOf<'confirm'>, by: Act['by']): boolean {
  const side = sideOf(plain, by);
  const before = plain.said[other(side)];
  if (plain.said[side] !== undefined || !speaks(plain, side, by)) return false;
  if (before?.who === by.id || before?.organisation === by.organisation) return false;
  return words === wordsOf(plain);
}

/** With the second word the person is the other side's. */
export function confirm(plain: Plain, says: SaysOf<'confirm'>, act: Act): Plain | undefined {
  if (!standsIn(plain, act, 'departed', 'pending') || !isForward(plain, act)) return undefined;
  if (!isReady(plain, 'confirm') || !mayConfirm(plain, says, act.by) || plain.wish === 'open') return undefined;
  const { id: who, organisation } = act.by;
  const said = {
    ...plain.said,
    [sideOf(plain, act.by)]: { who, organisation, words: wordsOf(plain), at: happenedAt(act) },
  };
  const { S, V } = said;
  if (S === undefined || V === undefined) return { ...plain, said, status: 'pending' };
  // By when both had said it, whichever was heard first.
  const later = Date.parse(S.at) < Date.parse(V.at) ? V.at : S.at;
  return given({ ...plain, said, status: 'handed-over' }, 'V', 'taken-over', V.organisation, act, later);
}

/** Who was to take them over does not: the person stays where the person is, at the gate once the person had left. */
export function refuse(plain: Plain, _: SaysOf<'refuse'>, act: Act): Plain | undefined {
  if (!standsIn(plain, act, 'proposed', 'scheduled', 'departed', 'pending')) return undefined;
  if (sideOf(plain, act.by) !== 'V') return undefined;
  const refused: Plain = { ...unsaid(plain), status: 'refused', awaits: 'V' };
  if (plain.left === undefined) return refused;
  return isForward(plain, act) ? given(refused, 'S', 'at-the-gate', hadLast(plain, 'S'), act) : undefined;
}

export function dispute(plain: Plain, _: SaysOf<'dispute'>, act: Act): Plain | undefined {
  if (!standsIn(plain, act, 'departed', 'pending') || !isForward(plain, act)) return undefined;
  const organisation = sideOf(plain, act.by) === 'S' ? act.by.organisation : hadLast(plain, 'S');
  return given({ ...unsaid(plain), status: 'disputed' }, 'S', 'at-the-gate', organisation, act);
}

/** What one unit says is done once the other one says the same. */
export function settle(plain: Plain, { outcome }: SaysOf<'settle'>, act: Act): Plain | undefined {
  if (!standsIn(plain, act, 'disputed') || !isForward(plain, act)) return undefined;
  const side = sideOf(plain, act.by);
  const { id: who, organisation } = act.by;
  const first = plain.settling;
  const others = first !== undefined && first.who !== who && first.organisation !== organisation;
  if (!others || first.side !== other(side) || first.outcome !== outcome)
    return { ...plain, settling: { side, outcome, who, organisation } };
  const settled = { ...plain, settling: undefined };
  if (outcome === 'confirm-again') return { ...settled, status: 'departed' };
  return given({ ...settled, status: 'returned' }, 'S', 'in-care', hadLast(plain, 'S'), act);
}

export function goBack(plain: Plain, _: SaysOf<'return'>, act: Act): Plain | undefined {
  if (!standsIn(plain, act, 'refused') || sideOf(plain, act.by) !== 'S' || !isForward(plain, act)) return undefined;
  return given({ ...plain, status: 'returned' }, 'S', 'in-care', act.by.organisation, act);
}

/** The person is there, wherever that is: it happened, and is kept with what it broke. */
export function arrive(plain: Plain, _: SaysOf<'arrive'>, act: Act): Plain | undefined {
  if (!standsIn(plain, act, 'handed-over') || sideOf(plain, act.by) !== 'V') return undefined;
  if (!isForward(plain, act)) return undefined;
  return given({ ...unwanted(plain), status: 'received' }, 'V', 'placed', act.by.organisation, act);
}

export function feedback(plain: Plain, _: SaysOf<'feedback'>, act: Act): Plain | undefined {
  const due = standsIn(plain, act, 'received') && sideOf(plain, act.by) === 'V' && isForward(plain, act);
  return due ? plain : undefined;
}
