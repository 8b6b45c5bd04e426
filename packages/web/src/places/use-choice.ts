import { type RefObject, useLayoutEffect, useState } from 'react';
import { keyed, look, meantBy, put, type Shown } from './choosing.ts';
import type { Found } from './find-places.ts';
import { usePlaces } from './use-places.ts';

const nothing: Shown = { found: [], active: -1 };

/** Choosing a place in a field: what is offered as it is typed, and what keys and fingers do with it. */
export function useChoice(input: RefObject<HTMLInputElement | null>) {
  const [province, setProvince] = useState<string>();
  const [shown, setShown] = useState(nothing);
  const finder = usePlaces(province);
  // Places come after the form, and villages after their province: what was typed meanwhile is looked up too.
  useLayoutEffect(() => {
    const field = input.current;
    if (finder === undefined || field === null || field !== document.activeElement) return;
    if (field.value !== field.defaultValue) setShown({ found: meantBy(finder, field), active: -1 });
  }, [finder, input]);

  function choose(place: Found): void {
    if (input.current && finder) put(finder, input.current, place);
    setProvince(place.code.slice(0, 2));
    setShown(nothing);
  }

  return {
    offers: finder !== undefined,
    ...shown,
    choose,
    close: () => setShown(nothing),
    look: (field: HTMLInputElement) => finder && setShown({ found: look(finder, field), active: -1 }),
    /** Whether a key was for the list: then it does nothing else. */
    onKey(key: string): boolean {
      const next = keyed(shown, key);
      if (next && 'code' in next) choose(next);
      else if (next) setShown(next);
      return next !== undefined;
    },
  };
}
