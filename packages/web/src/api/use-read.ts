import type { OperationId } from '@homeward/api/routes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session.tsx';
import { type Asked, call, type Reply } from './call.ts';
import { ReadFailed } from './problem.ts';

/** Reads one operation and keeps it while the page stands. The error is a `ReadFailed` with its problem. */
export function useRead<Id extends OperationId>(operation: Id, asked: Asked = {}, enabled = true) {
  const session = useSession();
  return useQuery<Reply<Id>, ReadFailed>({
    queryKey: [operation, asked],
    enabled,
    queryFn: async () => {
      const answer = await call(session, operation, asked);
      if (answer.type === 'failed') throw new ReadFailed(answer.problem);
      return answer.reply;
    },
  });
}

/** Forgets what was read of these operations, so that the next look is a fresh one. */
export function useForget(): (...operations: readonly OperationId[]) => Promise<void> {
  const client = useQueryClient();
  return async (...operations) => {
    await Promise.all(operations.map((operation) => client.invalidateQueries({ queryKey: [operation] })));
  };
}
