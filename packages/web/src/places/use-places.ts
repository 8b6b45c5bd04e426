import { useMemo } from 'react';
import { useRead } from '../api/use-read.ts';
import { useSession } from '../session/session.tsx';
import { type Finder, finderOf } from './find-places.ts';

const desks = ['transit', 'casework'];

/**
 * The gazetteer as this desk may read it: the country's districts and communes, and the villages of one province. Nothing while none
 * was imported, or where nobody writes down where somebody is from.
 */
export function usePlaces(province: string | undefined): Finder | undefined {
  const { desk } = useSession().seat;
  const reads = desks.includes(desk);
  const areas = useRead('listPlaces', {}, reads).data?.items;
  const villages = useRead('listPlaces', province === undefined ? {} : { query: { province } }, reads).data?.items;
  return useMemo(() => {
    if (areas === undefined || areas.length === 0) return undefined;
    return finderOf(province === undefined ? areas : [...areas, ...(villages ?? [])]);
  }, [areas, villages, province]);
}
