import type { Journal } from './journal.ts';

/** What was copied to a role of a thing: looked at, then opened. */
export async function readCopy(journal: Journal, role: string, thing: string): Promise<void> {
  const { disclosure } = await journal.read(role, thing);
  await journal.read(role, `/disclosures/${disclosure}`);
}
