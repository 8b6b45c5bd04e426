import { useEffect } from 'react';
import type * as z from 'zod';
import { afterThePage } from './stood.ts';

/** The rules of a form, or how they are fetched: a form that opens on a poor line stands before what checks it. */
export type Rules = z.ZodType | (() => Promise<z.ZodType>);

const none = () => undefined;

/** The rules, when they are wanted; nothing where they did not come: the server holds every body against the same ones. */
export async function rulesOf(rules: Rules): Promise<z.ZodType | undefined> {
  return typeof rules === 'function' ? rules().catch(none) : rules;
}

/** Fetches the rules once the page has stood, so that they are there when somebody saves. */
export function useRulesInTime(rules: Rules): void {
  useEffect(() => {
    if (typeof rules !== 'function') return undefined;
    const timer = setTimeout(() => void rulesOf(rules), afterThePage);
    return () => clearTimeout(timer);
  }, [rules]);
}
