import type { OperationId } from '@homeward/api/routes';
import { type UseQueryResult, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { type Session, useSession } from '../session/session.tsx';
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
    queryFn: () => readOnce(session, operation, asked),
  });
  const changes = useChangesHere(desk);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with the queue, which `changes` counts.
  const data = useMemo(
    () => (desk ? desk.shown(operation, asked, query.data) : query.data),
    [desk, changes, query.data, operation, JSON.stringify(asked)],
  );
  return { ...query, data };
}

/** Reads one operation several times, each with its own question: as many as there are in a list that stays as long as the page. */
export function useReads<Id extends OperationId>(operation: Id, questions: readonly Asked[]) {
  const session = useSession();
  const { desk } = session;
  useChangesHere(desk);
  const queries = useQueries({
    queries: questions.map((asked) => ({
      queryKey: [operation, asked],
      queryFn: () => readOnce(session, operation, asked),
    })),
  });
  return queries.map((query, index) => {
    const { data, ...rest } = query as UseQueryResult<Reply<Id>, ReadFailed>;
    return { ...rest, data: desk ? desk.shown(operation, questions[index] ?? {}, data) : data };
  });
}

async function readOnce<Id extends OperationId>(session: Session, operation: Id, asked: Asked): Promise<Reply<Id>> {
  const { desk } = session;
  const ask = () => call(session, operation, asked);
  const answer = await (desk ? desk.reading(operation, asked, ask) : ask());
  if (answer.type === 'failed') throw new ReadFailed(answer.problem);
  return answer.reply;
}

/** Draws again when something was written down on this device that waits to be sent. */
function useChangesHere(desk: Session['desk']): number {
  return useSyncExternalStore(desk?.subscribe ?? never, () => desk?.changes() ?? 0);
}

/** Forgets what was read of these operations, so that the next look is a fresh one. */
export function useForget(): (...operations: readonly OperationId[]) => Promise<void> {
  const client = useQueryClient();
  return async (...operations) => {
    await Promise.all(operations.map((operation) => client.invalidateQueries({ queryKey: [operation] })));
  };
}
