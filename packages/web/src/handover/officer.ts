import { type Names, nameIn } from '@homeward/domain/directory/name-in';
import type { SayNames } from '../parts/use-names.ts';
import type { Language } from '../words/language.ts';
import type { Speech } from '../words/speech.ts';
import type { View } from './view.ts';

type Word = View['confirmations']['S'];

/** Who spoke for a side: by the name that stands with their word, and in the post of that moment; `undefined` before anybody did. */
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
  const held = names.post(post, language);
  const name =
    said.called === undefined ? names.person(said.by, post, language) : calledIn(language, said.called, held);
  return name === held ? held : `${name}, ${held}`;
}

/** In the reader’s script; where nobody wrote it so, in English letters, else as it was written first. */
function calledIn(language: Language, called: Names, held: string): string {
  return nameIn(language, { name: Object.values(called).find((one) => one !== undefined) ?? held, names: called });
}
