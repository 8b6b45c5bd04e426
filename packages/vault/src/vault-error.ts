/**
 * Why something stayed closed; stable strings a caller may switch on.
 * - `wrong-key`: the bytes are sealed, but not under this key, or they were altered (the two cannot be told apart).
 * - `wrong-place`: sealed or wrapped for another thing, section, version, desk, country or id.
 * - `not-sealed`: not a sealed section of ours at all.
 * - `not-allowed`: KMS, its key policy or our own key table refuses this desk.
 */
export type VaultErrorCode = 'wrong-key' | 'wrong-place' | 'not-sealed' | 'not-allowed';

const SAYS: Readonly<Record<VaultErrorCode, string>> = {
  'wrong-key': 'The key does not open this, or it was altered.',
  'wrong-place': 'This was sealed for another place.',
  'not-sealed': 'This is not a sealed section.',
  'not-allowed': 'This desk may not use that key.',
};

/** The only error the vault throws of its own; the message holds no content and no id, the cause is kept. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, cause?: unknown) {
    super(SAYS[code], cause === undefined ? undefined : { cause });
    this.name = 'VaultError';
    this.code = code;
  }
}
