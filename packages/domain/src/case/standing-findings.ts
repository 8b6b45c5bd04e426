import type { Stamp } from './entry.ts';
import { isCorrected } from './identification/corrected.ts';

type Corrected = Parameters<typeof isCorrected>[0];

/**
 * What was found, of what counts, oldest first. A danger counts however it was heard: nobody corrects it away, and no date
 * before an older word of safety hides it.
 */
export function standingFindings<Finding extends Stamp>(
  file: Corrected,
  findings: readonly Finding[],
  isDanger: (one: Finding) => boolean,
): readonly Finding[] {
  const since = (one: Finding) => Date.parse(isDanger(one) ? (one.heardAt ?? one.at) : one.at);
  return findings
    .filter((one) => isDanger(one) || !isCorrected(file, one.id))
    .toSorted((one, other) => since(one) - since(other));
}
