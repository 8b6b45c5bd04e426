type Dated = {
  readonly date?: string | undefined;
  readonly session?: string | undefined;
  readonly waitsForMe: boolean;
};

/** What has no day comes last, and of one day what has no hour. */
function momentOf({ date = '9999', session = '99' }: Dated): string {
  return `${date} ${session}`;
}

/**
 * The handovers of a list as its reader needs them: those of today apart, those that wait for the reader before the others, each by
 * its day and hour, what has none yet last. `today`: `YYYY-MM-DD`.
 */
export function byDay<Item extends Dated>(items: readonly Item[], today: string) {
  const ordered = items.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)));
  const later = ordered.filter(({ date }) => date !== today);
  const ofToday = ordered.filter(({ date }) => date === today);
  return {
    ofToday: [...ofToday.filter((one) => one.waitsForMe), ...ofToday.filter((one) => !one.waitsForMe)],
    mine: later.filter((one) => one.waitsForMe),
    others: later.filter((one) => !one.waitsForMe),
  };
}
