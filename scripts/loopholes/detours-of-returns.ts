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
  inRule(
    'R009',
    'admission-rests-on-its-reason',
    'shelter-without-admission',
    'Somebody lives in a shelter for which nobody has said a reason.',
    `before: ['in-care-of.shelter', 'lives-with.now'],`,
    `before: ['in-care-of.shelter'],`,
  ),
  inFile(
    'R030',
    `${acts}/safety/no-contact-list.ts`,
    'bar-lifted-by-one',
    'Who is kept from the person is let in again on one word.',
    `!isCorrectedByTwo({ corrections }, id)`,
    `!corrections.some(({ corrects }) => corrects === id)`,
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
