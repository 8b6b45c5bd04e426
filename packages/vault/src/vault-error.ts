/**
 * Why something stayed closed; stable strings a caller may switch on.
 * - `wrong-key`: the bytes are sealed, but not under this key, or they were altered (the two cannot be told apart).
 * - `wrong-place`: sealed or wrapped for another thing, section, version, desk, country or id; gone, or older than its state says.
 * - `not-sealed`: not a sealed section of ours at all.
 * - `not-allowed`: KMS, its key policy or our own key table refuses this desk.
 * - `unavailable`: the key is disabled or gone, or KMS does not answer. Nothing was opened or sealed; later it may be.
 */
export type VaultErrorCode = 'wrong-key' | 'wrong-place' | 'not-sealed' | 'not-allowed' | 'unavailable';

/** One sentence for all: what somebody tried is not answered with how near it came. */
const SAYS = 'This stays closed.';

/** The only error the vault throws of its own; the message holds no content, no id and no reason, the cause is kept. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, cause?: unknown) {
    super(SAYS, cause === undefined ? undefined : { cause });
    this.name = 'VaultError';
    this.code = code;
  }
}
