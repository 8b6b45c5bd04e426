import type { QueryClient } from '@tanstack/react-query';
import { keepCopy, openCopies, readCopy } from '../outbox/copies.ts';
import { openDesk } from '../outbox/open-desk.ts';
import type { Config } from '../session/config.ts';
import { type Seat, seatOf } from '../session/seat.ts';
import { makeSession, type RefreshKeeper, type Session } from '../session/session.tsx';
import type { Tokens } from '../session/sign-in.ts';
import { database } from './here.ts';
import type { Unlocked } from './vault.ts';

const refresh = 'refresh';

/** Who comes in: with the tokens of a sign-in just made, with a session that goes on, or with what lies in the vault. */
export type Coming = { readonly config: Config; readonly tokens?: Tokens | undefined; readonly session?: Session };

/** The session on an unlocked device. Without a signal it has no token, and works all the same. */
export async function enter(unlocked: Unlocked, coming: Coming, queries: QueryClient): Promise<Session> {
  const { vault, key } = unlocked;
  const db = await database();
  const copies = await openCopies(db, key, vault.subject);
  const keeper: RefreshKeeper = {
    subject: vault.subject,
    last: async () => (await readCopy(copies, refresh)) as string | undefined,
    keep: (token) => keepCopy(copies, refresh, token),
  };
  const session = coming.session ?? makeSession(coming.config, seatOf(vault.role) as Seat, coming.tokens, keeper);
  session.renewFrom(keeper);
  const onAnswer = () => void queries.invalidateQueries();
  const desk = await openDesk({ db, unlocked, copies, session, onAnswer });
  const signOut = async () => {
    await desk.dropCopy(refresh);
    desk.close();
    await session.signOut().catch(() => location.assign('/'));
  };
  return { ...session, desk, signOut };
}
