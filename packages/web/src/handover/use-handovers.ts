import { farCountry } from '@homeward/domain/people/actor';
import { useReads } from '../api/use-read.ts';
import { useSession } from '../session/session.tsx';

const ownCountry = [{}] as const;
const eachCountry = farCountry.options.map((country) => ({ query: { country } }));

/** The open handovers of this seat: its own country's, or for Cambodia those with each other country. */
export function useHandovers() {
  const { seat } = useSession();
  const reads = useReads('listHandovers', seat.country === 'KH' ? eachCountry : ownCountry);
  return {
    items: reads.flatMap((read) => read.data?.items ?? []),
    unread: reads.find((read) => read.data === undefined),
  };
}
