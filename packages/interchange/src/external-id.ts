import type { HtcdsRecord } from './record.ts';

/** How another system names the person: the system's name, and the id that it gave. */
export type ExternalId = { readonly system: string; readonly id: string };

const system = /^[a-z][a-z0-9._-]{0,63}$/;
// An id of a machine. A name with blanks or letters of another script is none.
const id = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

export function isExternalId({ system: one, id: other }: ExternalId): boolean {
  return system.test(one) && id.test(other);
}

/** Under which id a row is known elsewhere: `x_kh_ExternalId`, in the system of `x_kh_ExternalSystem` or else of the whole file. */
export function externalIdOf({ extra }: HtcdsRecord, fileSystem: string): ExternalId | undefined {
  const said = extra['x_kh_ExternalId'];
  return said === undefined ? undefined : { system: extra['x_kh_ExternalSystem'] ?? fileSystem, id: said };
}
