import type { ArrivalState } from './arrival.ts';
import { indicators } from './screening.ts';

const unsaid = Object.fromEntries(indicators.map((name) => [name, 'not-said'])) as NonNullable<
  ArrivalState['screening']
>['answers'];

/** Whether the person was erased: what is left of the arrival is a figure of the truck's, and nobody writes to it any more. */
export function isErased({ openedAs }: Pick<ArrivalState, 'openedAs'>): boolean {
  return openedAs === 'erased';
}

/**
 * An arrival after its person was erased: what the truck's figures count stays, so that the batch adds up as before.
 * What the person answered, agreed to and needed goes, and so does the file it became.
 */
export function countedOnly(arrival: ArrivalState): ArrivalState {
  const {
    screening,
    childUntil: _,
    corrections: _was,
    breaches: _broke,
    alsoLogged: _also,
    withdrawn,
    ...rest
  } = arrival;
  const none = { needs: [], threatened: false, signLanguage: false, consents: [], sections: {} };
  const taken = withdrawn && { withdrawn: { at: withdrawn.at, by: withdrawn.by, reason: withdrawn.reason } };
  const counted = { ...rest, ...none, ...taken, status: 'opened' as const, openedAs: 'erased' as const };
  if (screening === undefined) return counted;
  const { indicators: found, result, wishesHelp, by, at } = screening;
  const kept = { indicators: found, result, wishesHelp, by, at, answers: unsaid, needsMet: [], exploitation: [] };
  return { ...counted, screening: kept };
}
