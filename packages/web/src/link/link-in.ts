/** What stands behind `#` reaches no server and no log: the page alone reads it. */
export function linkIn(hash: string): string {
  return hash.replace(/^#/, '');
}
