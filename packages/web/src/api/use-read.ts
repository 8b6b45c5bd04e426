import type { OperationId } from '@homeward/api/routes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../session/session.tsx';
import type { Asked, Reply } from './asked.ts';
import { call } from './call.ts';
import { ReadFailed } from './problem.ts';

const never = () => () => undefined;

/**
 * Reads one operation and keeps it while the page stands. The error is a `ReadFailed` with its problem. Where the device
 * keeps what the border desk needs, its copy answers without a signal, and what waits here is shown in it.
 */
export function useRead<Id extends OperationId>(operation: Id, asked: Asked = {}, enabled = true) {
  const session = useSession();
  const { desk } = session;
  const query = useQuery<Reply<Id>, ReadFailed>({
    queryKey: [operation, asked],
    enabled,
    queryFn: async () => {
      const ask = () => call(session, operation, asked);
      const answer = await (desk ? desk.reading(operation, asked, ask) : ask());
      if (answer.type === 'failed') throw new ReadFailed(answer.problem);
      return answer.reply;
    },
  });
  const changes = useSyncExternalStore(desk?.subscribe ?? never, () => desk?.changes() ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with the queue, which `changes` counts.
  const data = useMemo(
    () => (desk ? desk.shown(operation, asked, query.data) : query.data),
    [desk, changes, query.data, operation, JSON.stringify(asked)],
  );
  return { ...query, data };
}

/** Forgets what was read of these operations, so that the next look is a fresh one. */
export function useForget(): (...operations: readonly OperationId[]) => Promise<void> {
  const client = useQueryClient();
  return async (...operations) => {
    await Promise.all(operations.map((operation) => client.invalidateQueries({ queryKey: [operation] })));
  };
}
