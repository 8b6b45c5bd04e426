type Corrected = { readonly corrections: readonly { readonly corrects: string }[] };

/** Whether somebody has corrected an entry. It stays in the record and no longer counts. */
export function isCorrected({ corrections }: Corrected, id: string | undefined): boolean {
  return id !== undefined && corrections.some(({ corrects }) => corrects === id);
}

type CorrectedBy = { readonly corrections: readonly { readonly corrects: string; readonly by: string }[] };

/** Whether two people have corrected an entry: what keeps a danger away from the person is not taken away by one of them. */
export function isCorrectedByTwo({ corrections }: CorrectedBy, id: string): boolean {
  return new Set(corrections.filter(({ corrects }) => corrects === id).map(({ by }) => by)).size > 1;
}

/** Whether an entry counts no longer: of one that keeps a danger away from the person two people have said so, of any other one. */
export function isTakenAway(file: CorrectedBy, id: string, { keepsDangerAway }: { readonly keepsDangerAway: boolean }) {
  return (keepsDangerAway ? isCorrectedByTwo : isCorrected)(file, id);
}

/** The entries of a list that had happened by a moment and still count. */
export function standingAt<Entry extends { readonly id: string; readonly at: string }>(
  file: Corrected,
  entries: readonly Entry[],
  at: string,
): readonly Entry[] {
  return entries.filter((one) => Date.parse(one.at) <= Date.parse(at) && !isCorrected(file, one.id));
}

/** The ids of everything that is written down in a case: what a correction may name. */
export function entriesOf(file: { readonly id: string }): readonly string[] {
  const lists: readonly unknown[] = Object.values(file).filter((one) => Array.isArray(one));
  return [file.id, ...lists.flat().flatMap(idOf)];
}

function idOf(one: unknown): readonly string[] {
  return typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [];
}
