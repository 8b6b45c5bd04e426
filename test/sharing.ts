import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What outlives the suite that does it: functions opened in this process, their settings, stand-ins of every client, replaced modules, globals, clocks. */
const lasting = [
  /other-settings|rebuilt/,
  /vi\.(stub|mock|doMock|spyOn|useFakeTimers|resetModules|hoisted|setSystemTime)/,
  /Object\.assign\(process\.env|process\.env\[[^\]]+\] = |delete process\.env|process\.(chdir|on|once)\(/,
  /globalThis\.\w+ = /,
  /newFakeKms\('every-client'\)|mockClient\([A-Z]/,
];

/** What runs before every suite, in a process of its own; and functions opened in this process, which put back what they changed. */
const knownToLeaveNothing = /test\/(cloud\/(database|in-process\/[\w-]+)|web\/(chromium|real\/[\w-]+))\.ts$/;

/**
 * Whether a suite leaves the loaded modules of its worker as they were, so that another may go on with them: neither it nor anything
 * that it reads beneath `test` does what lasts. `file`: its whole path.
 */
export function leavesNothing(file: string): boolean {
  return ![...readBy(file)].some((one) => lasting.some((sign) => sign.test(textOf(one))));
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
