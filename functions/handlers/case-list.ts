import { ageOn } from '@homeward/domain/people/age';
import { mayKnowCase } from '@homeward/domain/people/relations';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import type { casesOfOrganisation } from '@homeward/store/lists';

/** A page of cases as a list shows them: those of it that the caller may know of. */
export function listed(
  { actor, recordedAt }: Request<'listCases'>,
  page: Awaited<ReturnType<typeof casesOfOrganisation>>,
): Answer<ReplyOf<'listCases'>> {
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const known = page.items.filter(({ line }) => mayKnowCase(actor, line));
  const items = known.map(({ version, line }) => {
    const { id, status, openedAt, corridor, sex, standing, placed } = line;
    return { id, version, status, openedAt, corridor, sex, age: ageOn(line, recordedAt), standing, placed };
  });
  return { type: 'ok', body: { items, next: page.next } };
}
