import type { Somebody } from '../public/populations.ts';
import { withFiles } from './received-and-published.ts';

function some(count: number, channel: Somebody['channel'], month: number): readonly Somebody[] {
  return Array.from({ length: count }, () => ({
    sex: 'male',
    age: 'adult',
    ageGroup: '25+',
    exploitation: ['forced-labour'],
    channel,
    month,
  }));
}

/**
 * Who came from Thailand in a year. Of 24 without a handover, told as 25, equal services tell the twenty of the first quarter: three or
 * four are left.
 */
export const fewCame = [...some(40, 'formal', 2), ...some(20, 'deportation', 1), ...some(4, 'deportation', 4)];

/** The same year with its files, where so many others had one opened in the second quarter. */
export function fewReceived(others: number) {
  return withFiles([fewCame, []], [0, others, 0, 0]);
}
