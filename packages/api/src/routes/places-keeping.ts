import { keepPlacesBody } from '@homeward/domain/directory/place';
import { keptPlaces } from '../replies/kept-places.ts';
import { rows } from './kinds.ts';

/** The gazetteer, as the keeper of the directory brings it: a province at a time. */
export const placesKeepingRoutes = {
  keepPlaces: rows({
    path: '/places',
    desks: ['office'],
    roles: ['directory-keeper'],
    body: keepPlacesBody,
    reply: keptPlaces,
  }),
} as const;
