import { type HttpReply, problem } from './problem.ts';

// The last one is a reading whose receipt found its chain moved on at every try: nothing was read, the caller may ask
// again.
const throttles = [
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ConditionalCheckFailedException',
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

const secondsWithoutKeys = 30;

/** A fault says its request id and nothing else of itself: with it the log line is found. */
export function faultReply(fault: unknown, requestId: string, language: string | undefined): HttpReply {
  if (hasNoKey(fault)) return problem('keys-unavailable', language, { requestId }, secondsWithoutKeys);
  return isThrottle(fault) ? problem('throttled', language) : problem('fault', language, { requestId });
}
