import { type Asking, isRefused, refusedSections } from '../../consent/ledger.ts';
import type { CaseState } from '../case.ts';
import type { SectionName } from '../sections.ts';
import { lastHeard } from './rests-on.ts';

const missions = ['embassy', 'mission'] as const;
type Mission = (typeof missions)[number];

type Known = Pick<CaseState, 'doNotContactEmbassy' | 'consents'>;
type Told = { readonly to: string; readonly for: Asking['use']; readonly sections: readonly SectionName[] };

/** Whether a recipient is a mission of a state. */
function isMission(to: string): to is Mission {
  return missions.some((one) => one === to);
}

/**
 * Whether a mission of the person's country must not be told of them: they were flagged when the file was opened, which
 * no later yes undoes, or their last word is a no. A word to one kind of mission holds for the other until the person
 * is asked about that one. Nothing is told backwards: what was said since the moment counts too (Standards 6.3(b),
 * 6.1(a)).
 */
export function missionMustNotKnow({ doNotContactEmbassy, consents }: Known, to: Mission, at: string): boolean {
  if (doNotContactEmbassy) return true;
  const asked = missions.filter((one) => consents.some((said) => said.to === one));
  const spoken = asked.includes(to) ? [to] : asked;
  return spoken.some((one) => isRefused(consents, { to: one }, lastHeard(consents, at)));
}

/**
 * Whether a mission would be told what it must not know: anything of the person, or one of these sections for this use.
 */
export function isAgainstTheirWill(
  file: Known,
  told: Told & { readonly organisation?: string | undefined },
  at: string,
): boolean {
  const { to, organisation, for: use, sections } = told;
  if (!isMission(to)) return false;
  const question = { to, organisation, use, sections };
  return (
    missionMustNotKnow(file, to, at) ||
    refusedSections(file.consents, question, lastHeard(file.consents, at)).length > 0
  );
}
