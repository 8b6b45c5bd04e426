import type { ReactNode } from 'react';
import type { Seat } from './seat.ts';
import { SessionProvider, useSession } from './session.tsx';

/** What stands inside is done at another desk at which the same person has a seat: the second person sits at several. */
export function AtDesk({ desk, children }: { readonly desk: Seat['desk']; readonly children: ReactNode }) {
  const session = useSession();
  return (
    <SessionProvider session={{ ...session, seat: { ...session.seat, desk, path: desk } }}>{children}</SessionProvider>
  );
}
