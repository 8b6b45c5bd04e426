import { type HttpReply, problem } from './problem.ts';

// The last two come from a reading whose receipt could not be written, because another came first at every try: nothing was
// read, and the caller may ask again.
const throttles = [
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ConditionalCheckFailedException',
  'TransactionConflictException',
];

function isThrottle(fault: unknown): boolean {
  const { name, CancellationReasons: reasons } = fault as {
    name?: string;
    CancellationReasons?: readonly { Code?: string }[];
  };
  const codes = (reasons ?? []).map(({ Code }) => Code);
  return (
    throttles.includes(name ?? '') ||
    codes.includes('ThrottlingError') ||
    codes.includes('ProvisionedThroughputExceeded')
  );
}

/** KMS does not give this function a key now, or no longer: nothing was opened, sealed or kept. */
function hasNoKey(fault: unknown): boolean {
  const { name, code } = fault as { name?: string; code?: string };
  return name === 'VaultError' && (code === 'unavailable' || code === 'not-allowed');
}

/** Seconds. */
const retryWithoutKeys = 30;

/** The reply to a fault. It says the request id, by which the log line is found, and nothing of the fault; where there was too much at once, not even that. */
export function faultReply(fault: unknown, requestId: string, language: string | undefined): HttpReply {
  if (hasNoKey(fault)) return problem('keys-unavailable', language, { requestId }, retryWithoutKeys);
  return isThrottle(fault) ? problem('throttled', language) : problem('fault', language, { requestId });
}
