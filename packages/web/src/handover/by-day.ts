type Dated = { readonly date?: string | undefined; readonly waitsForMe: boolean };

/**
 * The handovers of a list as its reader needs them: those of today apart, those that wait for the reader before the others, each by
 * its day, what has none yet last. `today`: `YYYY-MM-DD`.
 */
export function byDay<Item extends Dated>(items: readonly Item[], today: string) {
  const ordered = items.toSorted((one, other) => (one.date ?? '9999').localeCompare(other.date ?? '9999'));
  const later = ordered.filter(({ date }) => date !== today);
  const ofToday = ordered.filter(({ date }) => date === today);
  return {
    ofToday: [...ofToday.filter((one) => one.waitsForMe), ...ofToday.filter((one) => !one.waitsForMe)],
    mine: later.filter((one) => one.waitsForMe),
    others: later.filter((one) => !one.waitsForMe),
  };
}
