import type { CaseState } from '../case.ts';
import type { Subject } from './track.ts';

type Taken =
  | {
      readonly about: Subject;
      readonly decidedBy: string;
      readonly notConsulted?: string | undefined;
      readonly preparation?: string | undefined;
    }
  | { readonly choice: string; readonly preparation?: string | undefined };

const own: readonly string[] = ['herself', 'with-support'];

/** Whether it is her own decision. Whether to take part in proceedings is nobody else's (Standards 6.7(c)). */
export function isHerOwn(said: Taken): boolean {
  return 'choice' in said || own.includes(said.decidedBy);
}

/** Whether she had a say in it: her own decision, or one for which she was consulted. */
export function hadASay(said: Taken): boolean {
  return isHerOwn(said) || !('notConsulted' in said) || said.notConsulted === undefined;
}

/** Whether it could not wait until she was asked, or even told: danger, and nothing else. */
export function couldNotWait(said: Taken): boolean {
  return !hadASay(said) && 'notConsulted' in said && said.notConsulted === 'could-not-wait';
}

/** Whether she was left unasked as too young to say what she wants. */
export function tooYoungToSay(said: Taken): boolean {
  return !hadASay(said) && 'notConsulted' in said && said.notConsulted === 'too-young';
}

/** Whether what she was told has reached her: she understood it, or is too small for that to be asked. */
export function reachedHer(said: Taken, told: { readonly understood: boolean }): boolean {
  return told.understood || tooYoungToSay(said);
}

/** What she was told of this very matter before it was decided. */
export function preparationOf(file: Pick<CaseState, 'preparations'>, said: Taken) {
  const about = 'choice' in said ? 'taking-part' : said.about;
  return file.preparations.find((one) => one.id === said.preparation && one.about === about);
}

/** Her own decision on what she was told last and has not decided yet, as it would name it; none where nothing waits for her. */
export function undecided({
  preparations,
  decisions,
  takingPart,
}: Pick<CaseState, 'preparations' | 'decisions' | 'takingPart'>) {
  const named = [...decisions, ...takingPart].map(({ preparation }) => preparation);
  const last = preparations.findLast(({ id }) => !named.includes(id));
  return last === undefined ? undefined : { decidedBy: 'herself' as const, about: last.about, preparation: last.id };
}
