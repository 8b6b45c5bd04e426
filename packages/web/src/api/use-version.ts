import { useState } from 'react';

/** The newest version known of a record: what was read, or what the last command answered, whichever came later. */
export function useVersion(read: number): readonly [number, (version: number) => void] {
  const [told, setTold] = useState(0);
  return [Math.max(read, told), setTold];
}
