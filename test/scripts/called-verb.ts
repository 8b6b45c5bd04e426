import { type Caller, codeOf } from '../../scripts/run/verb.ts';

export type VerbHere = (args: readonly string[], caller: Caller) => Promise<number>;
export type Answered = { readonly code: number; readonly printed: string };

/** A verb's function in this process: how it ends, and what it says on its way. */
export async function calledVerb(
  verb: VerbHere,
  args: readonly string[],
  from: Pick<Caller, 'folder' | 'running'> = {},
): Promise<Answered> {
  const heard: string[] = [];
  const hears = { write: (text: unknown) => heard.push(String(text)) > 0, isTTY: false };
  const code = await codeOf((caller) => verb(args, caller), { out: hears, errors: hears, ...from });
  return { code, printed: heard.join('') };
}
