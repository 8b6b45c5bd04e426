import type { KeyObject } from 'node:crypto';
import type { SealedSections } from '@homeward/store/sealed';
import type { Json } from '@homeward/vault/canonical-json';
import { open, type SealedPlace, seal } from '@homeward/vault/sealing';

/** Seals each section apart, bound to its thing, name and version. */
export async function sealAll(
  key: KeyObject,
  thing: SealedPlace['thing'],
  sections: object,
  version = 1,
): Promise<SealedSections> {
  const sealed = await Promise.all(
    Object.entries(sections)
      .filter(([, content]) => content !== undefined)
      .map(
        async ([section, content]) =>
          [section, { version, jwe: await seal(key, { thing, section, version }, content as Json) }] as const,
      ),
  );
  return Object.fromEntries(sealed);
}

/** Opens the sections a reader may see; the others stay closed and unnamed. */
export async function openAll(
  key: KeyObject,
  thing: SealedPlace['thing'],
  sealed: SealedSections,
  allowed: readonly string[],
): Promise<Record<string, unknown>> {
  const opened = await Promise.all(
    Object.entries(sealed)
      .filter(([section]) => allowed.includes(section))
      .map(
        async ([section, { jwe, version }]) => [section, await open(key, jwe, { thing, section, version })] as const,
      ),
  );
  return Object.fromEntries(opened);
}
