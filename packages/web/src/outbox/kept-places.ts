import type { Reply } from '../api/asked.ts';
import { type Copies, keepCopy } from './copies.ts';

/** The copy of the country's districts and communes, or of one province's villages. */
export function placesName(province = ''): string {
  return `listPlaces:${province}`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whether a gazetteer that lies here was read today: it is large and changes once a year. */
export function isOfToday({ words }: Copies, name: string): boolean {
  return words.get(`day:${name}`) === today();
}

/** One that is still empty is asked for again. */
export async function noteToday(copies: Copies, name: string, { items }: Reply<'listPlaces'>): Promise<void> {
  if (items.length > 0) await keepCopy(copies, `day:${name}`, today());
}
