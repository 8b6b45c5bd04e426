import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import type * as z from 'zod';
import type { CaseView } from '../keeping.ts';
import { type ActName, groups } from './groups.ts';

type Route = { readonly body: z.ZodType };

const routes = caseCommandRoutes as Readonly<Record<string, Route>>;

const acts: readonly string[] = Object.values(groups).flat();

/** The operation of an act; none for what is no act on a case, or an act that is not on cases alone. */
export function routeOf(act: string): Route | undefined {
  return acts.includes(act) ? routes[act] : undefined;
}

/** An act as the server offers it to the reader on this case, with what keeps it closed; none where it is not theirs. */
export function offerOf(file: CaseView, act: ActName): CaseView['next'][number] | undefined {
  return file.next.find((one) => one.act === act);
}
