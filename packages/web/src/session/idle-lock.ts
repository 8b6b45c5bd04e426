import { useEffect } from 'react';

/**
 * Minutes without a touch, key or scroll after which the screen is locked (ASVS 7.3.1: an inactivity timeout by risk analysis). A
 * tablet at the border is laid down among many people: five minutes, and whoever takes it up has to sign in again.
 */
const lockAfter = 5;

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** Watches whether anybody is there. A device that slept through the time is locked by the first touch, not woken by it. */
export function useIdleLock(lock: () => void): void {
  useEffect(() => {
    let last = Date.now();
    const check = () => {
      const over = Date.now() - last >= lockAfter * 60_000;
      if (over) lock();
      return over;
    };
    const seen = () => {
      if (!check()) last = Date.now();
    };
    for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
    document.addEventListener('visibilitychange', check);
    const watch = setInterval(check, 5000);
    return () => {
      for (const sign of signs) removeEventListener(sign, seen, { capture: true });
      document.removeEventListener('visibilitychange', check);
      clearInterval(watch);
    };
  }, [lock]);
}
