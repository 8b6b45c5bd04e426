import { nameIn } from '@homeward/domain/directory/name-in';
import type { SayNames } from '../parts/use-names.ts';
import { currentLanguage } from '../words/language.ts';
import { sentence } from '../words/spoken.ts';
import type { Seat } from './use-seats.ts';

/** Whose seat it is: by the name that was written down with it, else by the post; whoever has neither yet is somebody new. */
export function sayWho(names: SayNames, { names: own, role, organisation, proposal }: Seat): string {
  const called = own ?? proposal?.names;
  const post = role !== undefined && organisation !== undefined ? { role, organisation } : proposal;
  const language = currentLanguage();
  const otherwise = post === undefined ? sentence(language, 'unnamed.person') : names.post(post);
  return called === undefined ? otherwise : nameIn(language, { name: otherwise, names: called });
}
