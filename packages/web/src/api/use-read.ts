import type { OperationId } from '@homeward/api/routes';
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { type Session, useSession } from '../session/session.tsx';
import type { Asked, Reply } from './asked.ts';
import { call } from './call.ts';
import { ReadFailed } from './problem.ts';

const never = () => () => undefined;

/** How one operation is asked for. The error is a `ReadFailed` with its problem. */
function asking<Id extends OperationId>(session: Session, operation: Id, asked: Asked) {
  return {
    queryKey: [operation, asked],
    queryFn: async (): Promise<Reply<Id>> => {
      const ask = () => call(session, operation, asked);
      const answer = await (session.desk ? session.desk.reading(operation, asked, ask) : ask());
      if (answer.type === 'failed') throw new ReadFailed(answer.problem);
      return answer.reply;
    },
  };
}

/** Counts the changes of what waits on this device: what is shown changes with it. */
function useChanges({ desk }: Session): number {
  return useSyncExternalStore(desk?.subscribe ?? never, () => desk?.changes() ?? 0);
}

/**
 * Reads one operation and keeps it while the page stands. Where the device keeps what the border desk needs, its copy answers
 * without a signal, and what waits here is shown in it.
 */
export function useRead<Id extends OperationId>(operation: Id, asked: Asked = {}, enabled = true) {
  const session = useSession();
  const { desk } = session;
  const query = useQuery<Reply<Id>, ReadFailed>({ ...asking(session, operation, asked), enabled });
  const changes = useChanges(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with the queue, which `changes` counts.
  const data = useMemo(
    () => (desk ? desk.shown(operation, asked, query.data) : query.data),
    [desk, changes, query.data, operation, JSON.stringify(asked)],
  );
  return { ...query, data };
}

/** The same for several at once, in their order: a page can wait for all of them and then stands still. */
export function useReads<Id extends OperationId>(operation: Id, all: readonly Asked[]) {
  const session = useSession();
  const { desk } = session;
  useChanges(session);
  const queries = useQueries({ queries: all.map((asked) => asking(session, operation, asked)) });
  return queries.map(({ data, isPending }, at) => ({
    isPending,
    data: desk ? desk.shown(operation, all[at] ?? {}, data) : data,
  }));
}

/** Forgets what was read of these operations, so that the next look is a fresh one. */
export function useForget(): (...operations: readonly OperationId[]) => Promise<void> {
  const client = useQueryClient();
  return async (...operations) => {
    await Promise.all(operations.map((operation) => client.invalidateQueries({ queryKey: [operation] })));
  };
}
