import type { Desk, Role } from '@homeward/domain/people/actor';
import { openingReason } from '@homeward/domain/people/opening-reason';
import * as z from 'zod';
import { receipt } from '../replies/record.ts';

/** The query of every list: how many, and from where on. */
export const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2000).optional(),
});

type Plate<D extends readonly Desk[]> = {
  readonly path: string;
  readonly at?: Readonly<Partial<Record<Desk, string>>>;
  readonly desks: D;
  readonly roles: readonly Role[];
};
type Asked<Body extends z.ZodType> = { readonly body: Body };
type Answered<Reply extends z.ZodType> = { readonly reply: Reply };

function post<const Kind extends 'create' | 'command' | 'confirm'>(kind: Kind) {
  return <const D extends readonly Desk[], Body extends z.ZodType>(plate: Plate<D> & Asked<Body>) => ({
    method: 'POST' as const,
    kind,
    reply: receipt,
    ...plate,
  });
}

/** Makes a record: its key is the record's id. */
export const create = post('create');
/** Changes a record that the caller has seen. */
export const command = post('command');
/** Agrees to words, by their hash. */
export const confirm = post('confirm');

/** Reads by a body: what is looked for, a name, must stand in no address and no log. Its key names the sending and nothing else. */
export function search<const D extends readonly Desk[], Body extends z.ZodType, Reply extends z.ZodType>(
  plate: Plate<D> & Asked<Body> & Answered<Reply> & { readonly wide?: true },
) {
  return { method: 'POST' as const, kind: 'search' as const, ...plate };
}

/** Takes in many things, each under a name of its own: sent again, under whatever key, it changes nothing more. */
export function rows<const D extends readonly Desk[], Body extends z.ZodType, Reply extends z.ZodType>(
  plate: Plate<D> & Asked<Body> & Answered<Reply>,
) {
  return { method: 'POST' as const, kind: 'rows' as const, ...plate };
}

/** Reads. */
export function read<
  const D extends readonly Desk[],
  Reply extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(plate: Plate<D> & Answered<Reply> & { readonly query?: Query }) {
  return { method: 'GET' as const, kind: 'read' as const, ...plate };
}

/** The query of a list that also shows what has ended. */
export const closed = z.enum(['true', 'false']).default('false');

/** The query of what opens a case: a supervisor says why they open it; without a reason they see no section of it. */
export const why = z.object({ reason: openingReason.optional() });
