import type { Role } from '@homeward/domain/people/actor';
import type { Wraps } from './wraps.ts';

/**
 * One person's vault on this device. Readable: who (the subject of the token, a random id), their role, when; the key
 * lies wrapped for their passphrase or passkey, and for the recovery key, which only a shift lead's desk can use.
 */
export type Vault = {
  readonly subject: string;
  readonly role: Role;
  readonly device: string;
  readonly madeAt: number;
  readonly wraps: Wraps;
  /** Wrong tries in a row. */
  readonly wrong: number;
};
