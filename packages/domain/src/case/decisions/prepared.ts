import { heardOf } from '../breaches/heard-of.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import type { Subject } from './track.ts';

type Taken =
  | {
      readonly about: Subject;
      readonly decidedBy: string;
      readonly answer?: string | undefined;
      readonly notConsulted?: string | undefined;
      readonly preparation?: string | undefined;
    }
  | { readonly choice: string; readonly preparation?: string | undefined };

const own: readonly string[] = ['herself', 'with-support'];

/** Whether it is the person's own decision. Whether to take part in proceedings is nobody else's (Standards 6.7(c)). */
export function isTheirOwn(said: Taken): boolean {
  return 'choice' in said || own.includes(said.decidedBy);
}

/** Whether the person had a say in it: their own decision, or one for which they were consulted. */
export function hadASay(said: Taken): boolean {
  return isTheirOwn(said) || !('notConsulted' in said) || said.notConsulted === undefined;
}

/** Whether it could not wait until the person was asked, or even told: danger, and nothing else. */
export function couldNotWait(said: Taken): boolean {
  return !hadASay(said) && 'notConsulted' in said && said.notConsulted === 'could-not-wait';
}

/** Whether the person was left unasked as too young to say what they want. */
export function tooYoungToSay(said: Taken): boolean {
  return !hadASay(said) && 'notConsulted' in said && said.notConsulted === 'too-young';
}

/** Whether what was told has reached the person: they understood it, or are too small for that to be asked. */
export function hasReachedThem(said: Taken, told: { readonly understood: boolean }): boolean {
  return told.understood || tooYoungToSay(said);
}

/** What the person was told of this very matter before it was decided. */
export function preparationOf(file: Pick<CaseState, 'preparations'>, said: Taken) {
  const about = 'choice' in said ? 'taking-part' : said.about;
  return file.preparations.find((one) => one.id === said.preparation && one.about === about);
}

/** From when the person reflects on what they were told: since the platform heard that they were. */
export function reflectsFrom(
  file: Pick<CaseState, 'vouched'>,
  { writtenDownAt, ...told }: CaseState['preparations'][number],
): string {
  return heardOf(file, { ...told, heardAt: told.heardAt ?? writtenDownAt });
}

type Chosen = Pick<CaseState, 'decisions' | 'takingPart' | 'corrections'>;

/** Whether what was told has led to a decision already; one that was taken back by a correction used nothing up. */
export function isUsedUp(file: Chosen, preparation: string | undefined): boolean {
  return [...file.decisions, ...file.takingPart].some(
    (one) => one.preparation === preparation && !isCorrected(file, one.id),
  );
}

/** Whether the person says no in their own name. Taking back a yes needs no new telling. */
export function isTheirNo(said: Taken): boolean {
  return 'choice' in said ? said.choice !== 'yes' : isTheirOwn(said) && said.answer === 'leave-it';
}

/**
 * The person's own decision on what they were told last and have not decided yet, as it would name it; none where
 * nothing waits.
 */
export function undecided(file: Chosen & Pick<CaseState, 'preparations'>) {
  const last = file.preparations.findLast(({ id }) => !isUsedUp(file, id));
  return last === undefined ? undefined : { decidedBy: 'herself' as const, about: last.about, preparation: last.id };
}
