type Standing = { readonly withdrawn?: unknown };

/** Whether the person still stands in their truck. */
export function isLiving({ withdrawn: taken }: Standing): boolean {
  return taken === undefined;
}

/** Who still stands in the truck: whoever was taken back neither holds up the closing nor counts. */
export function livingOf<One extends Standing>(people: readonly One[]): readonly One[] {
  return people.filter(isLiving);
}

/** How an entry stands while anything is still done with it: not taken back. */
export const standing: readonly string[] = ['logged', 'screened', 'opened'];

/** Whether nobody comes to stand in the truck any more, but late. */
export function hasEnded({ status }: { readonly status: string }): boolean {
  return status === 'closed' || status === 'withdrawn';
}
