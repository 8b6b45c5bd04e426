import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { sectionsRoutes } from '@homeward/api/routes/sections';
import { caseCommands } from '@homeward/domain/case/commands';
import type { Actor } from '@homeward/domain/people/actor';
import { mayAct } from '@homeward/domain/people/relations';
import type * as z from 'zod';
import { useRead } from '../../api/use-read.ts';
import { useSession } from '../../session/session.tsx';
import type { CaseView } from '../keeping.ts';
import { type ActName, groups } from './groups.ts';

type Route = { readonly roles: readonly string[]; readonly desks: readonly string[]; readonly body: z.ZodType };

/** The operations on a case by name, as the one list of operations has them. */
const routes = { ...caseCommandRoutes, ...sectionsRoutes } as unknown as Readonly<Record<string, Route>>;

const acts: readonly string[] = Object.values(groups).flat();

/** The operation of an act; none for what is no act on a case. */
export function routeOf(act: string): Route | undefined {
  return acts.includes(act) ? routes[act] : undefined;
}

// Her answers are written down at the border as well: their operations are not named after the case.
const elsewhere: readonly string[] = ['giveConsent', 'withdrawConsent'];

/** Which acts on this case are the reader's: her role and desk have the operation, and she stands to the case so that it answers her. */
export function useMyActs(file: CaseView): (act: ActName) => boolean {
  const { seat } = useSession();
  const me = useRead('whoAmI').data;
  return (act) => {
    if (elsewhere.includes(act)) return seat.role === 'case-worker';
    const route = routeOf(act);
    if (route === undefined || !route.roles.includes(seat.role) || !route.desks.includes(seat.desk)) return false;
    return me === undefined || mayAct(act, me as Actor, file, wordsOf(act));
  };
}

/** The section into which the words of an act are sealed, where it cannot be done without words. */
function wordsOf(act: ActName) {
  if (act === 'writeSection') return undefined;
  const { wordsIn, body } = caseCommands[act] as { wordsIn: Parameters<typeof mayAct>[3]; body: z.ZodType };
  const { words } = (body as z.ZodLazy<z.ZodObject>).unwrap().shape;
  return words === undefined || words.def.type === 'optional' ? undefined : wordsIn;
}
