import type { CaseLine } from '@homeward/domain/case/case-line';
import { stillOverdue } from '@homeward/domain/case/overdue';
import { ageOn } from '@homeward/domain/people/age';
import { mayKnowCase } from '@homeward/domain/people/relations';
import { dayOf } from '@homeward/domain/time';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import type { casesOfOrganisation } from '@homeward/store/lists';

/** What the list says of a case where a supervisor was to be told of something that is still open. */
function lateOf({ overdue = [] }: CaseLine, recordedAt: string) {
  const late = stillOverdue(overdue, dayOf(recordedAt));
  return late.length === 0 ? {} : { overdue: late };
}

/**
 * A page of cases as a list shows them: those of it that the caller may know of; where the caller asks for that, only
 * those with something overdue.
 */
export function listed(
  { actor, recordedAt, query }: Request<'listCases'>,
  page: Awaited<ReturnType<typeof casesOfOrganisation>>,
): Answer<ReplyOf<'listCases'>> {
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const known = page.items.filter(({ line }) => mayKnowCase(actor, line));
  const items = known.map(({ version, line }) => {
    const { id, status, openedAt, corridor, sex, standing, placed } = line;
    const shown = { id, version, status, openedAt, corridor, sex, age: ageOn(line, recordedAt), standing, placed };
    return { ...shown, ...lateOf(line, recordedAt) };
  });
  const asked = query.overdue === 'true' ? items.filter((one) => 'overdue' in one) : items;
  return { type: 'ok', body: { items: asked, next: page.next } };
}
