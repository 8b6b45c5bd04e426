import type { ReactNode } from 'react';

/** What is wider than the page scrolls inside itself, by keyboard too (WCAG 2.1.1). */
export function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="hw-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
