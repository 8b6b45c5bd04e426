import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { Stop } from '../run/verb.ts';

const line = z.object({
  histories: z.number(),
  acts: z.number(),
  found: z.number(),
  /** At the end: how often each invariant was asked, and the shortest story of each kind of finding. */
  asked: z.record(z.string(), z.number()).optional(),
  stories: z.array(z.string()).optional(),
});
export type Told = z.infer<typeof line>;

/** Searches a part of all histories in a process of its own; `tell` hears how far it is. `tree` is the tree whose law is searched. */
export function searchPart(tree: string, args: readonly string[], tell: (so: Told) => void = () => {}): Promise<Told> {
  const child = spawn(process.execPath, [join(tree, 'test', 'loopholes', 'main.ts'), ...args], {
    cwd: tree,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let last: Told | undefined;
  let wrong = '';
  createInterface({ input: child.stdout }).on('line', (text) => {
    last = line.parse(JSON.parse(text));
    tell(last);
  });
  child.stderr.on('data', (data: Buffer) => {
    wrong += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0 && last?.stories !== undefined) resolve(last);
      else reject(new Stop(`The search broke off: ${wrong.trim()}`));
    });
  });
}
