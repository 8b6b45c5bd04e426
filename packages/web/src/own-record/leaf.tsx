import type { ReactNode } from 'react';
import { Page } from '../parts/page.tsx';

/** A page of the person’s window: its title stands on the page alone. */
export function Leaf({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Page title={title} untold>
      {children}
    </Page>
  );
}
