import { readBy, textOf } from './read-by.ts';

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
  /test\/(sharing|read-by|cloud\/(database|in-process\/[\w-]+)|web\/(chromium|real\/[\w-]+)|vault\/fake-kms)\.ts$/;

/**
 * Whether a suite leaves the loaded modules of its worker as they were, so that another may go on with them: neither it nor anything
 * that it reads beneath `test` does what lasts. `file`: its whole path.
 */
export function leavesNothing(file: string): boolean {
  return ![...readBy(file, isOurs)].map(textOf).some((text) => lasting.some((one) => lasts(text, one)));
}

const isOurs = (path: string): boolean => path.includes('/test/') && !knownToLeaveNothing.test(path);

function lasts(text: string, { sign, putBack }: (typeof lasting)[number]): boolean {
  return sign.test(text) && putBack?.test(text) !== true;
}
