import type { SayNames } from '../parts/use-names.ts';
import type { Speech } from '../words/speech.ts';
import type { View } from './view.ts';

type Word = View['confirmations']['S'];

/** Who spoke for a side: by name where the reader may know it, and in the post of that moment; `undefined` before anybody did. */
export function officerOf(
  said: Word,
  names: SayNames,
  { language, say }: Pick<Speech, 'language' | 'say'>,
): string | undefined {
  if (said === undefined) return undefined;
  const organisation = names.organisation(said.organisation, language);
  if (said.byLink !== undefined) return say('minutes.by-link', { organisation });
  if (said.post === undefined) return organisation;
  const post = { role: said.post, organisation: said.organisation };
  const [name, held] = [names.person(said.by, post, language), names.post(post, language)];
  return name === held ? held : `${name}, ${held}`;
}
