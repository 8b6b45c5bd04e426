import type { KeyObject } from 'node:crypto';
import type { SealedSections } from '@homeward/store/sealed';
import type { Json } from '@homeward/vault/canonical-json';
import { open, type SealedPlace, seal } from '@homeward/vault/sealing';
import { VaultError } from '@homeward/vault/vault-error';

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

/** What a state says of its sections: the version each was last sealed at. */
type Versions = Readonly<Record<string, number>>;

/**
 * Opens the sections a reader may see; the others stay closed and unnamed. `versions` are the state's: a section that is gone, or
 * an older one put back in its place, is refused. A newer one is another writer's who came after the state was read.
 */
export async function openAll(
  key: KeyObject,
  thing: SealedPlace['thing'],
  { sealed, versions }: { readonly sealed: SealedSections; readonly versions: Versions },
  allowed: readonly string[],
): Promise<Record<string, unknown>> {
  const named = Object.keys({ ...versions, ...sealed }).filter((section) => allowed.includes(section));
  const opened = await Promise.all(
    named.map(async (section) => {
      const { jwe, version } = atLeast(versions[section], sealed[section]);
      return [section, await open(key, jwe, { thing, section, version })] as const;
    }),
  );
  return Object.fromEntries(opened);
}

function atLeast(known: number | undefined, stored: SealedSections[string] | undefined): SealedSections[string] {
  if (stored === undefined || stored.version < (known ?? stored.version)) throw new VaultError('wrong-place');
  return stored;
}
