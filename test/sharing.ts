import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What outlives the suite that does it, each with what puts it back: a file with both leaves nothing. */
const lasting: readonly { readonly sign: RegExp; readonly putBack?: RegExp }[] = [
  // Clouds of other functions or settings, replaced modules.
  { sign: /other-settings|rebuilt|vi\.(mock|doMock|resetModules|hoisted)/ },
  // The project as somebody changed it, loaded a second time.
  { sign: /\bcopyOfProject\b/ },
  // What a function prints is read where its logger was not yet silenced.
  { sign: /vi\.spyOn\((console|stream)\b/ },
  { sign: /vi\.spyOn/, putBack: /\.mockRestore\(\)|vi\.restoreAllMocks\(\)/ },
  { sign: /vi\.stubEnv/, putBack: /vi\.unstubAllEnvs/ },
  { sign: /vi\.stubGlobal/, putBack: /vi\.unstubAllGlobals/ },
  { sign: /vi\.(useFakeTimers|setSystemTime)/, putBack: /vi\.useRealTimers\(\)/ },
  { sign: /newFakeKms\('every-client'|mockClient\([A-Z]/, putBack: /\.restore\(\)/ },
  { sign: /Object\.assign\(process\.env|process\.env\[[^\]]+\] = |delete process\.env/ },
  { sign: /^\s*process\.(chdir|on|once)\(|globalThis\.\w+ = /m },
];

/** What runs before every suite, in a process of its own; functions in this process and a KMS for them, put back by whoever opens them. */
const knownToLeaveNothing =
  /test\/(sharing|cloud\/(database|in-process\/[\w-]+)|web\/(chromium|real\/[\w-]+)|vault\/fake-kms)\.ts$/;

/**
 * Whether a suite leaves the loaded modules of its worker as they were, so that another may go on with them: neither it nor anything
 * that it reads beneath `test` does what lasts. `file`: its whole path.
 */
export function leavesNothing(file: string): boolean {
  return ![...readBy(file)].map(textOf).some((text) => lasting.some((one) => lasts(text, one)));
}

function lasts(text: string, { sign, putBack }: (typeof lasting)[number]): boolean {
  return sign.test(text) && putBack?.test(text) !== true;
}

/** A suite and every file beneath `test` that it reads, itself or through another. */
function readBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || knownToLeaveNothing.test(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, path = ''] of textOf(file).matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)) {
    const other = join(dirname(file), path);
    if (other.includes('/test/')) readBy(other, found);
  }
  return found;
}

const texts = new Map<string, string>();

function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, known);
  return known;
}
