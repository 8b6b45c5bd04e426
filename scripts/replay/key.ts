import { createHash } from 'node:crypto';

/**
 * An Idempotency-Key in the shape of a UUIDv7 (RFC 9562, 5.7) that is always the same for the same act: the act's own moment in
 * front, then bits of a hash of its name. So a second run repeats every act under its first key, and changes nothing.
 */
export function keyOf(name: string, moment: string): string {
  const time = Date.parse(moment).toString(16).padStart(12, '0');
  const bits = createHash('sha256').update(name).digest('hex');
  const variant = (8 + (Number.parseInt(bits.slice(3, 4), 16) % 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${bits.slice(0, 3)}-${variant}${bits.slice(4, 7)}-${bits.slice(7, 19)}`;
}

/** A number that is always the same for the same name, from 0 to below `limit`. */
export function numberOf(name: string, limit: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE() % limit;
}
