import { useRead } from '../api/use-read.ts';
import { useSession } from '../session/session.tsx';

/** The open handovers of this seat: its own country's, or for Cambodia those with each of the three and with any other country. */
export function useHandovers() {
  const { seat } = useSession();
  const home = seat.country === 'KH';
  const first = useRead('listHandovers', home ? { query: { country: 'TH' } } : {});
  const second = useRead('listHandovers', { query: { country: 'VN' } }, home);
  const third = useRead('listHandovers', { query: { country: 'MY' } }, home);
  const fourth = useRead('listHandovers', { query: { country: 'ZZ' } }, home);
  const reads = home ? [first, second, third, fourth] : [first];
  return {
    items: reads.flatMap((read) => read.data?.items ?? []),
    unread: reads.find((read) => read.data === undefined),
  };
}
