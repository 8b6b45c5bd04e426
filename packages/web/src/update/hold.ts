let held = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  held += by;
  for (const listener of listeners) listener();
}

/** Keeps a new version waiting while something must not be cut off, a sending outbox; call what it returns when that is over. @public */
export function holdUpdate(): () => void {
  change(1);
  let over = false;
  return () => {
    if (!over) change(-1);
    over = true;
  };
}

export function isHeld(): boolean {
  return held > 0;
}

export function onHold(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
