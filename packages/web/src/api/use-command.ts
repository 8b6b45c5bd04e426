import type { OperationId } from '@homeward/api/routes';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { type Session, useSession } from '../session/session.tsx';
import type { Answer, Asked, Reply } from './asked.ts';
import { call } from './call.ts';
import type { Problem } from './problem.ts';

type Sent<Id extends OperationId> = Omit<Asked, 'key'> & { readonly body: unknown; readonly operation?: Id };

/** With a signal or without, where this device keeps such acts; else by the line alone. */
async function perform<Id extends OperationId>(
  session: Session,
  operation: Id,
  asked: Sent<Id> & { readonly key: string },
): Promise<Answer<Reply<Id>>> {
  const direct = () => call(session, operation, asked);
  const { desk } = session;
  if (!desk?.keeps(operation)) return direct();
  return (await desk.submit(operation, asked, direct as never)) as Answer<Reply<Id>>;
}

/**
 * One thing a person does: its key is made here once and kept until it is done, so a second try can never do it twice.
 * A stale version (412), or what is not there (404: another code is typed after a wrong one), makes it another thing than before: it gets a new key.
 * `again` is the key of an act that was refused before: said anew, it is the same one.
 */
export function useCommand<Id extends OperationId>(operation: Id, again?: string) {
  const session = useSession();
  const [key, setKey] = useState(() => again ?? uuidv7());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  async function send(asked: Sent<Id>): Promise<Answer<Reply<Id>>> {
    setBusy(true);
    const answer = await perform(session, operation, { ...asked, key });
    setBusy(false);
    if (answer.type === 'done' || [404, 412].includes(answer.problem.status)) setKey(uuidv7());
    setProblem(answer.type === 'failed' ? answer.problem : undefined);
    return answer;
  }
  return { send, busy, problem, key, setProblem };
}
