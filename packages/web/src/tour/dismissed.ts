const place = 'homeward.tour';

/** The guides whose tour nobody wants to see on this device any more: names of roles, and nothing of a person. */
function dismissed(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function isDismissed(guide: string): boolean {
  return dismissed().includes(guide);
}

/** For good, on this device. Where a browser keeps nothing it is for this visit. */
export function dismiss(guide: string): void {
  try {
    localStorage.setItem(place, JSON.stringify([...new Set([...dismissed(), guide])]));
  } catch {
    // A full disk keeps nobody from work.
  }
}
