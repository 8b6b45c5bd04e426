/** What an account is given, and where AWS says so. */
export const quotas = {
  /** Symmetric cryptographic operations a second in ap-southeast-1. */
  kms: { is: 10_000, source: 'AWS KMS developer guide, "Request quotas": symmetric keys in Asia Pacific (Singapore)' },
  /** Operations with RSA keys a second: what reads a sealed box of another country. All calls are held against it too. */
  rsa: { is: 500, source: 'AWS KMS developer guide, "Request quotas": RSA keys, the lowest that it has named' },
  /** Functions that run at once, in an account that asked for no more. */
  lambda: { is: 1000, source: 'AWS Lambda developer guide, "Lambda quotas"' },
} as const;

/** Of a limit so much may be used: beyond it the verb ends with 1. */
export const mostUsed = 0.8;
