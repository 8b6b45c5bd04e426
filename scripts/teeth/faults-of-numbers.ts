import { type Fault, faultsIn } from './fault.ts';

const found = faultsIn('functions/handlers/find-by-number.ts', 'test/functions/numbers-found.test.ts');
const letter = faultsIn('packages/domain/src/numbers/check-letter.ts', 'test/domain/check-letter.test.ts');
const drawn = faultsIn('packages/domain/src/numbers/draw-number.ts', 'test/domain/numbers-drawn.test.ts');
const held = faultsIn('packages/store/src/numbers.ts', 'test/store/conditions.test.ts');
const rows = faultsIn('packages/store/src/numbers.ts', 'test/store/numbers.test.ts');
const erased = faultsIn('packages/store/src/finish-erasure.ts', 'test/store/finish-erasure.test.ts');

/** A number is heard wrongly and nobody is told, or it tells what it must not. */
export const faultsOfNumbers: readonly Fault[] = [
  letter(
    'digits-swapped-unheard',
    'The check letter is the same when two digits have changed places.',
    '((before + digit) * 2) % 11',
    '(before + digit) % 11',
  ),
  letter(
    'letters-that-rhyme',
    'A check letter is taken for another on the telephone.',
    "'FHKLMQRTWYZ'",
    "'FHKBMQRTWYZ'",
  ),
  drawn(
    'numbers-count-up',
    'A number says how many were given before it.',
    'String(chance(10 ** digits))',
    'String(drawn)',
  ),
  held(
    'number-of-two',
    'Two files have one number.',
    `return [{ table, item: { ...key, to }, expects: 'new' }];`,
    `return [{ table, item: { ...key, to } }];`,
  ),
  rows(
    'number-of-an-open-and-a-quiet-one',
    'A handover that missions know has the number of one that none may know.',
    `if (number === undefined || !givenByCambodia(number)) return own;`,
    `if (number === undefined || number !== '') return own;`,
  ),
  found('number-leads-anybody', 'A number tells of what is not the caller’s.', ' || !mine ?', ' ?'),
  found(
    'numbers-tried-for-nothing',
    'Whoever tries numbers of files spends no look-up.',
    'if (free) return',
    'if (free || to === undefined) return',
  ),
  erased(
    'number-of-who-is-gone',
    'The number of an erased file still leads to its id.',
    'if (number !== undefined) await putAlone(store, numberLeadsNowhere(caseNumberAt(number)));',
    '',
  ),
];
