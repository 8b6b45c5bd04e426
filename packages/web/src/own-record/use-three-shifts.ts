import { useEffect, useState } from 'react';

/** The key is pressed alone, so often, within this time. Capital letters in the person’s own words are no wish to leave. */
const presses = 3;
const within = 5000;

/** Counts presses of the Shift key alone; the third one leaves. Answers how many more are needed. */
export function useThreeShifts(leave: () => void): number | undefined {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let pressed = 0;
    let alone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const told = (now: number) => {
      pressed = now;
      setCount(now);
    };
    const down = ({ key, repeat }: KeyboardEvent) => {
      if (key === 'Shift') alone ||= !repeat;
      else {
        alone = false;
        told(0);
      }
    };
    const up = ({ key }: KeyboardEvent) => {
      if (key !== 'Shift' || !alone) return;
      alone = false;
      told(pressed + 1);
      clearTimeout(timer);
      timer = setTimeout(() => told(0), within);
      if (pressed >= presses) leave();
    };
    addEventListener('keydown', down, true);
    addEventListener('keyup', up, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', down, true);
      removeEventListener('keyup', up, true);
    };
  }, [leave]);
  return count === 0 ? undefined : presses - count;
}
