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

/**
 * Forty-eight came in a year, told as 50; twenty-two by handover, told as 20: of the others, none told by itself, at least 26. Equal services
 * tell 22 of them, and few in the second quarter: these would be four.
 */
export const cameHidden = withFiles(
  [
    [
      ...some(10, 'formal', 2),
      ...some(5, 'deportation', 1),
      ...some(1, 'embassy-assisted', 1),
      ...some(3, 'deportation', 5),
      ...some(1, 'embassy-assisted', 5),
      ...some(12, 'formal', 8),
      ...some(8, 'deportation', 7),
      ...some(1, 'embassy-assisted', 7),
      ...some(7, 'deportation', 11),
    ],
    [],
  ],
  [0, 0, 0, 0],
);
