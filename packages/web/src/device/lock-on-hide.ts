import { useEffect } from 'react';

/** A screen that goes dark or another program in front: whoever takes the device up next has to open the vault. */
export function useLockOnHide(lock: (() => void) | undefined): void {
  useEffect(() => {
    if (lock === undefined) return;
    const hidden = () => {
      if (document.visibilityState === 'hidden') lock();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, [lock]);
}
