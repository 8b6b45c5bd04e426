import { acts, type Detour, inFile, inRule } from './detour.ts';

const handover = 'packages/domain/src/handover';

/** A journey home against a no. */
export const ofReturns: readonly Detour[] = [
  inFile(
    'R029',
    `${handover}/hear-wish.ts`,
    'journey-hears-no-no',
    'A no in the file is not told to the journey.',
    `if (state.direction !== 'outbound' || isEnded(state)) return undefined;`,
    `if (state.direction !== 'outbound' || isEnded(state) || wish === 'no') return undefined;`,
  ),
  inFile(
    'R029',
    `${handover}/hear-wish.ts`,
    'journey-hears-no-change',
    'A yes that was taken back is not told to the journey.',
    `if (told === (state.wish ?? 'open') &&`,
    `if ((told !== 'yes' || state.wish === 'yes') &&`,
  ),
  inRule(
    'R029',
    'nobody-returns-against-their-no',
    'day-without-a-yes',
    'A day is fixed before the person has said yes.',
    `  'returned.planned',\n  'returned.leaves',`,
    `  'returned.leaves',`,
  ),
  inFile(
    'R029',
    `${acts}/movement/wish-to-return.ts`,
    'older-yes-ends-a-no',
    'A yes that is dated before the no takes it back.',
    ` && Date.parse(yes.at) >= Date.parse(no.at)`,
    '',
  ),
  inFile(
    'R029',
    `${acts}/movement/wish-to-return.ts`,
    'no-is-corrected-away',
    'A no is heard only where it broke no rule and nobody corrected it.',
    `all.some((one) => isNo(one) && !isOver(one))`,
    `all.some((one) => isNo(one) && !isOver(one) && !isCorrected(file, one.id))`,
  ),
];
