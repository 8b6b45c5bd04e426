import type { CaseLine } from '@homeward/domain/case/case-line';
import { type OwedThing, overdueAt } from '@homeward/domain/case/overdue';
import { owedIn } from '@homeward/domain/case/owed-counts';
import { ageOn } from '@homeward/domain/people/age';
import { mayKnowCase } from '@homeward/domain/people/relations';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import type { Page } from '@homeward/store/page';

/** A case as a list finds it; with all that it owes where the list is that of what is late. */
type Found = { readonly version: number; readonly line: CaseLine; readonly owes?: readonly OwedThing[] };

/**
 * A page of cases as a list shows them: those of it that the caller may know of, and how much is owed and late in each;
 * where the caller asks for what is late, only those, with each thing.
 */
export function listed(
  { actor, recordedAt }: Request<'listCases'>,
  page: Page<Found> | 'invalid',
): Answer<ReplyOf<'listCases'>> {
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items
    .filter(({ line }) => mayKnowCase(actor, line))
    .flatMap(({ version, line, owes }) => {
      const { id, number, status, openedAt, corridor, sex, standing, placed, owed = {} } = line;
      const called = number === undefined ? {} : { number };
      const shown = {
        id,
        ...called,
        version,
        status,
        openedAt,
        corridor,
        sex,
        age: ageOn(line, recordedAt),
        standing,
        placed,
      };
      const said = { ...shown, owed: owedIn(owed, recordedAt) };
      if (owes === undefined) return [said];
      const overdue = overdueAt(owes, recordedAt);
      return overdue.length === 0 ? [] : [{ ...said, overdue }];
    });
  return { type: 'ok', body: { items, next: page.next } };
}
