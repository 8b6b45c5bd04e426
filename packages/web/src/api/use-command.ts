import type { OperationId } from '@homeward/api/routes';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useSession } from '../session/session.tsx';
import { type Answer, type Asked, call, type Reply } from './call.ts';
import type { Problem } from './problem.ts';

type Sent<Id extends OperationId> = Omit<Asked, 'key'> & { readonly body: unknown; readonly operation?: Id };

/**
 * One thing a person does: its key is made here once and kept until it is done, so a second try can never do it twice.
 * A stale version (412) is another thing than before: it gets a new key.
 */
export function useCommand<Id extends OperationId>(operation: Id) {
  const session = useSession();
  const [key, setKey] = useState(uuidv7);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  async function send(asked: Sent<Id>): Promise<Answer<Reply<Id>>> {
    setBusy(true);
    const answer = await call(session, operation, { ...asked, key });
    setBusy(false);
    if (answer.type === 'done' || answer.problem.status === 412) setKey(uuidv7());
    setProblem(answer.type === 'failed' ? answer.problem : undefined);
    return answer;
  }
  return { send, busy, problem, key, setProblem };
}
