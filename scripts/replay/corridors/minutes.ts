import { setTimeout as pause } from 'node:timers/promises';
import { judge, linesOf } from '../../verify-minutes/judge.ts';
import type { Crossing } from './crossing.ts';
import { Surprise } from './surprise.ts';

type Minutes = { readonly minutes: Readonly<Record<string, unknown>>; readonly signature?: string };

const attempts = 60;

/** The minutes as one side reads them, once they are signed: that takes a moment after the second confirmation. */
async function signedFor({ tale, id }: Crossing, role: string) {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { minutes, signature } = await tale.read<Minutes>(role, `/handovers/${id}/minutes`);
    if (signature !== undefined) return { token: signature, minutes };
    await pause(250);
  }
  throw new Surprise(role, 'reads the signed minutes', 'a signature', 'none');
}

/** Each side's own copy of the minutes is verified as `npm run verify-minutes` does it, with the platform's public keys. */
export async function verifyMinutes(crossing: Crossing): Promise<void> {
  const { tale, who } = crossing;
  await tale.theatre.settle();
  for (const role of [who.sender, who.atTheGate]) {
    const verdict = await judge(await signedFor(crossing, role), tale.theatre.keys);
    const { because } = verdict;
    if (because !== undefined) throw new Surprise(role, 'verifies the minutes', 'that they are valid', because);
    tale.says(role, 'verifies the minutes', linesOf(verdict).join('; '));
  }
}
