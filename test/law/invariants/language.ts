import type { Story, Told } from './story.ts';
import { earlier, isCorrected, isSound } from './told.ts';

/** In which language the person is spoken with, and who may carry it over (Standards 6.5(e)). */

/**
 * The person’s language and whether they sign, as the last entries say; one about an earlier day does not undo what was said since, and what was
 * written down wrongly says nothing.
 */
function tongueOf(story: Story): { readonly language: string | undefined; readonly signs: boolean } {
  const said = story
    .filter((one) => one.type === 'CaseOpened' || (one.type === 'NeedsRecorded' && !isCorrected(story, one)))
    .toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt))
    .map((one) => one.said);
  const language = said.findLast((one) => typeof one['language'] === 'string')?.['language'];
  const signs = said.findLast((one) => typeof one['signLanguage'] === 'boolean')?.['signLanguage'] === true;
  return { language: language as string | undefined, signs };
}

/** Interpreters whom the file knows and who have promised to keep silent. */
function interpreters(story: Story): readonly Told[] {
  return earlier(story, 'InterpreterRecorded').filter(
    (one) => isSound(one) && one.said['confidentialitySignedOn'] !== undefined,
  );
}

/**
 * Whether what was said in a language reached the person: in theirs, or carried over by an interpreter whom the file knows. Whoever
 * speaks Khmer is not asked about here.
 */
export function wasUnderstood(story: Story, language: unknown, interpreted: unknown): boolean {
  const own = tongueOf(story);
  if (!own.signs && (own.language === undefined || own.language === 'km')) return true;
  if (!own.signs && language === own.language) return true;
  const known = interpreters(story).some(({ said }) =>
    own.signs
      ? said['kind'] === 'sign'
      : said['kind'] === 'spoken' && [undefined, own.language].includes(said['language'] as string | undefined),
  );
  return interpreted === true && known;
}
