import type { CaseState } from '@homeward/domain/case/case';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { generalPartOf } from '@homeward/store/words';
import type { Rooms } from './desk.ts';
import { readingOfCase, type SeenCase } from './readings.ts';
import { openAll } from './sections.ts';
import { generalKey, openWords } from './words.ts';

type Ask = Request<'readSection'>;
export type SectionRead = ReplyOf<'readSection'>;

/** Which section is asked for, of which case. */
export function asked({ params }: Pick<Ask, 'params'>) {
  return { id: params['caseId'] ?? '', section: params['section'] ?? '' };
}

async function opened(rooms: Rooms, { id, sections: versions }: CaseState, section: string) {
  const [key, part] = await Promise.all([generalKey(rooms, id), generalPartOf(rooms.store, id)]);
  if (key === undefined) return { content: {}, words: {} };
  const [sealed, words] = await Promise.all([
    openAll(key, `case:${id}`, { sealed: part.sections, versions }, [section]),
    openWords(key, id, part.words, [section]),
  ]);
  return { content: sealed, words };
}

/** One section of a file at casework, with the words of its entries, opened alone: nothing beside it is. */
export async function readSection(rooms: Rooms, request: Ask): Promise<Answer<SectionRead>> {
  const { id, section } = asked(request);
  const read = async ({ state, version }: SeenCase) => {
    const { content, words } = await opened(rooms, state, section);
    const sealedAs = state.sections[section] ?? 0;
    return found({ id, section, version, sealedAs, content: content[section] ?? null, words: { ...words } }, version);
  };
  return readingOfCase(rooms, request, id, read, request.query.reason, { section });
}
