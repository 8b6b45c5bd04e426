import { useEffect, useState } from 'react';

const hour = 60 * 60_000;

/**
 * What is left of the window’s hour. A tablet whose clock is wrong shows the whole hour and never more: the server
 * closes the window anyway.
 */
function leftAtStart(until: string): number {
  const left = Date.parse(until) - Date.now();
  return left > 0 && left <= hour ? left : hour;
}

/** Minutes left, counted on; `over` is called when they are gone. */
export function useHour(until: string, over: () => void): number {
  const [left, setLeft] = useState(() => leftAtStart(until));
  useEffect(() => {
    const end = Date.now() + leftAtStart(until);
    const tick = setInterval(() => {
      setLeft(end - Date.now());
      if (Date.now() >= end) over();
    }, 5000);
    return () => clearInterval(tick);
  }, [until, over]);
  return Math.max(0, Math.ceil(left / 60_000));
}
