import type { OperationId } from '@homeward/api/routes';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session.tsx';
import { call, type Reply } from './call.ts';
import { ReadFailed } from './problem.ts';

type Paged = { readonly items: readonly unknown[]; readonly next: string | null };
/** Operations that answer page by page. */
type PagedId = { [Id in OperationId]: Reply<Id> extends Paged ? Id : never }[OperationId];

/** Reads a list to its end, page after page: for lists that are filtered on the screen. */
export function useReadAll<Id extends PagedId>(operation: Id) {
  const session = useSession();
  return useQuery<Reply<Id>['items'], ReadFailed>({
    queryKey: [operation, 'all', session.seat.path],
    queryFn: async () => {
      const items: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const query: Record<string, string> = cursor === '' ? { limit: '100' } : { limit: '100', cursor };
        const answer = await call(session, operation, { query });
        if (answer.type === 'failed') throw new ReadFailed(answer.problem);
        const { items: some, next } = answer.reply as Paged;
        items.push(...some);
        cursor = next;
      }
      return items as Reply<Id>['items'];
    },
  });
}
