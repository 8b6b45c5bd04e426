import { gateView } from '@homeward/domain/directory/gate';
import { names } from '@homeward/domain/directory/names';
import { country, desk, role } from '@homeward/domain/people/actor';
import * as z from 'zod';

export const me = z.lazy(() => z.strictObject({ id: z.string(), role, desk, country, organisation: z.string() }));
export const gateList = z.lazy(() => z.strictObject({ items: z.array(gateView) }));

/** What something is called: as it was entered, and in each language in which somebody wrote it down. */
export const called = () => ({ id: z.string(), name: z.string(), names: names().optional() });

/** What codes are called: organisations and gates of the directory, and whoever sits at the same desk for the same organisation. */
export const nameList = z.lazy(() =>
  z.strictObject({
    organisations: z.array(z.strictObject({ ...called(), country, kind: z.string() })),
    gates: z.array(z.strictObject({ ...called(), across: z.string(), namesAcross: names().optional() })),
    colleagues: z.array(z.strictObject({ id: z.string(), role, organisation: z.string(), names: names().optional() })),
  }),
);
