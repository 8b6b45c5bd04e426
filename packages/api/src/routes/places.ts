import { provinceCode } from '@homeward/domain/directory/place-code';
import { caseStaff } from '@homeward/domain/people/case-staff';
import * as z from 'zod';
import { placeList } from '../replies/place-list.ts';
import { border } from './audiences.ts';
import { read } from './kinds.ts';

/** The gazetteer of Cambodia, where people write down where somebody is from. */
export const placesRoutes = {
  listPlaces: read({
    path: '/places',
    desks: ['transit', 'casework'],
    roles: border.concat(caseStaff),
    query: z.object({ province: provinceCode.optional() }),
    reply: placeList,
  }),
} as const;
