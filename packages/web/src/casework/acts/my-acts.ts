import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { caseCommands } from '@homeward/domain/case/commands';
import type { Actor } from '@homeward/domain/people/actor';
import { mayAct } from '@homeward/domain/people/relations';
import type * as z from 'zod';
import { useRead } from '../../api/use-read.ts';
import { useSession } from '../../session/session.tsx';
import type { CaseView } from '../keeping.ts';
import { type ActName, groups } from './groups.ts';

type Route = { readonly body: z.ZodType };

const routes = caseCommandRoutes as unknown as Readonly<Record<string, Route>>;

const acts: readonly string[] = Object.values(groups).flat();

/** The operation of an act; none for what is no act on a case, or an act that is not on cases alone. */
export function routeOf(act: string): Route | undefined {
  return acts.includes(act) ? routes[act] : undefined;
}

/** Which acts on this case are the reader's: the role and desk have it, and the reader stands to the case so that it answers. */
export function useMyActs(file: CaseView): (act: ActName) => boolean {
  const { seat } = useSession();
  const me = useRead('whoAmI').data;
  return (act) => {
    const { roles, desks } = caseCommands[act] as Audience;
    if (!roles.includes(seat.role) || !desks.includes(seat.desk)) return false;
    return me === undefined || mayAct(act, me as Actor, file, wordsOf(act));
  };
}

type Audience = { readonly roles: readonly string[]; readonly desks: readonly string[] };

/** The section into which the words of an act are sealed, where it cannot be done without words. */
function wordsOf(act: ActName) {
  if (act === 'writeSection') return undefined;
  const { wordsIn, body } = caseCommands[act] as { wordsIn: Parameters<typeof mayAct>[3]; body: z.ZodType };
  const { words } = (body as z.ZodLazy<z.ZodObject>).unwrap().shape;
  return words === undefined || words.def.type === 'optional' ? undefined : wordsIn;
}
