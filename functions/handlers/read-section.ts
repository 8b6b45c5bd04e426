import type { CaseState } from '@homeward/domain/case/case';
import { isHealthSection } from '@homeward/domain/health/health-section';
import { copyHeld } from '@homeward/domain/people/copying';
import { sightOfCase } from '@homeward/domain/people/relations';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { generalPartOf } from '@homeward/store/words';
import type { Rooms } from './desk.ts';
import { openAt } from './disclosures.ts';
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

const desk = { desk: 'casework', country: 'KH' } as const;

/** What lies at the health desk and was copied to this one: never the part itself. */
async function copied(rooms: Rooms, copy: string | undefined, section: string) {
  const content = copy === undefined ? undefined : await openAt(rooms, desk, copy);
  return { content: content === undefined ? {} : { [section]: content[section] }, words: {}, sealedAs: 1 };
}

/**
 * One section of a file at casework, with the words of its entries, opened alone: nothing beside it is. Of the medical
 * part the case worker reads the copy that the person agreed to.
 */
export async function readSection(rooms: Rooms, request: Ask): Promise<Answer<SectionRead>> {
  const { id, section } = asked(request);
  const { actor, recordedAt, query } = request;
  const held = (state: CaseState) => (isHealthSection(section) ? copyHeld(actor, state, section)?.id : undefined);
  const read = async ({ state, version }: SeenCase) => {
    const { content, words, sealedAs } = isHealthSection(section)
      ? await copied(rooms, held(state), section)
      : { ...(await opened(rooms, state, section)), sealedAs: state.sections[section] ?? 0 };
    return found({ id, section, version, sealedAs, content: content[section] ?? null, words: { ...words } }, version);
  };
  return readingOfCase(rooms, request, id, read, query.reason, {
    section,
    sight: (state) => [
      ...sightOfCase(actor, state, recordedAt, query.reason),
      ...(isHealthSection(section) && held(state) !== undefined ? [section] : []),
    ],
    restsOn: (state) => {
      const copy = held(state);
      return copy === undefined ? {} : { restsOn: copy };
    },
  });
}
