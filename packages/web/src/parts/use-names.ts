import { nameIn } from '@homeward/domain/directory/name-in';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { currentLanguage, type Language } from '../words/language.ts';
import { sentence, useSpoken } from '../words/spoken.ts';

/** What codes are called in a language: the reader’s, unless a paper is written in another. */
export type SayNames = {
  /** The directory's organisations, for lists to choose from. */
  readonly organisations: Reply<'listNames'>['organisations'];
  readonly colleagues: Reply<'listNames'>['colleagues'];
  readonly gates: readonly string[];
  readonly organisation: (id: string, language?: Language) => string;
  readonly gate: (id: string, language?: Language) => string;
  /** A gate by the name that the other country gives its own side. */
  readonly across: (id: string, language?: Language) => string;
  /** A gate by the names of both its sides. */
  readonly crossing: (id: string) => string;
  /** Somebody’s post: what they are, and where. */
  readonly post: (who: Post, language?: Language) => string;
  /** Somebody by name where they sit at the reader’s desk; else by their post, as far as it is known. */
  readonly person: (id: string, post?: Post, language?: Language) => string;
};

type Post = { readonly role: string; readonly organisation: string };

// Whoever stands where an organisation stands and is none.
const nobodies: readonly string[] = ['deployer', 'link'];

/** THE functions that turn a code of an organisation, a gate or somebody of the staff into a name. While names are read, a dot leader stands there; never a code. */
export function useNames(): SayNames {
  useSpoken();
  const { data, isError } = useRead('listNames');
  const unnamed = (language: Language, of: string) =>
    data === undefined && !isError ? '…' : sentence(language, `unnamed.${of}`);
  const organisation: SayNames['organisation'] = (id, language = currentLanguage()) => {
    if (nobodies.includes(id)) return sentence(language, `unnamed.${id}`);
    const found = data?.organisations.find((one) => one.id === id);
    return found === undefined ? unnamed(language, 'organisation') : nameIn(language, found);
  };
  const gateOf = (id: string) => data?.gates.find((one) => one.id === id);
  const gate: SayNames['gate'] = (id, language = currentLanguage()) => {
    const found = gateOf(id);
    return found === undefined ? unnamed(language, 'gate') : nameIn(language, found);
  };
  const across: SayNames['across'] = (id, language = currentLanguage()) => {
    const found = gateOf(id);
    return found === undefined ? '' : nameIn(language, { name: found.across, names: found.namesAcross });
  };
  const post: SayNames['post'] = ({ role, organisation: of }, language = currentLanguage()) =>
    [sentence(language, `role.${role}`), organisation(of, language)].join(', ');
  return {
    organisations: data?.organisations ?? [],
    colleagues: data?.colleagues ?? [],
    gates: (data?.gates ?? []).map(({ id }) => id),
    organisation,
    post,
    gate,
    across,
    crossing: (id) => [gate(id), across(id)].filter(Boolean).join(' – '),
    person: (id, known, language = currentLanguage()) => {
      const found = data?.colleagues.find((one) => one.id === id);
      if (found?.names !== undefined) return nameIn(language, { name: post(found, language), names: found.names });
      const there = known ?? found;
      return there === undefined ? unnamed(language, 'person') : post(there, language);
    },
  };
}

/** What a list offers: each thing by name, in the order of the reader’s alphabet. */
export function byName(of: readonly string[], called: (id: string) => string) {
  return of
    .map((value) => ({ value, label: called(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, currentLanguage()));
}
