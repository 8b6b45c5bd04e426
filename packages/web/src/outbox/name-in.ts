import { nameOf } from '../border/person-words.ts';
import type { Say } from '../words/use-words.ts';
import type { Content } from './item.ts';

/** Whom an act is about, where it says the name itself; else nothing. */
export function nameIn(say: Say, { body }: Content): string {
  const sections = body['sections'] as Readonly<Record<string, unknown>> | undefined;
  return sections === undefined ? '' : nameOf(say, sections);
}
