import { gateView } from '@homeward/domain/directory/gate';
import { country, desk, role } from '@homeward/domain/people/actor';
import * as z from 'zod';

export const me = z.lazy(() => z.strictObject({ id: z.string(), role, desk, country, organisation: z.string() }));
export const gateList = z.lazy(() => z.strictObject({ items: z.array(gateView) }));
