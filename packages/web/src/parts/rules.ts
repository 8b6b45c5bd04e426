import { type RefObject, useEffect } from 'react';
import type * as z from 'zod';

/** The rules of a form, or how they are fetched: a form that opens on a poor line stands before what checks it. */
export type Rules = z.ZodType | (() => Promise<z.ZodType>);

const none = () => undefined;

/** The rules, when they are wanted; nothing where they did not come: the server holds every body against the same ones. */
export async function rulesOf(rules: Rules): Promise<z.ZodType | undefined> {
  return typeof rules === 'function' ? rules().catch(none) : rules;
}

/**
 * Fetches the rules when somebody first touches a field, so that they are there when the form is saved. To read them
 * keeps a cheap telephone busy for a tenth of a second: whoever only looks at the page does not pay for it.
 */
export function useRulesInTime(rules: Rules, form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const place = form.current;
    if (place === null || typeof rules !== 'function') return undefined;
    const fetchThem = () => void rulesOf(rules);
    if (place.contains(document.activeElement)) fetchThem();
    place.addEventListener('focusin', fetchThem, { once: true });
    return () => place.removeEventListener('focusin', fetchThem);
  }, [rules, form]);
}
