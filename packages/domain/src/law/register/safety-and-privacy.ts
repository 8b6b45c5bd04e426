import { owed } from '../obligation.ts';
import { privacy } from './privacy.ts';

/** Safety, identity, privacy and dignity: Standards 6.1 to 6.4. */
export const safetyAndPrivacy = [
  owed(
    'R030',
    'ER',
    ['Standards 6.1(a)', 'Policy IV (safety)'],
    'Exploiters and traffickers have no way to a rescued victim.',
  ),
  owed('R031', 'RMP', ['Standards 6.1(b)'], 'Law enforcement answers a warning in time.'),
  owed('R032', 'RM', ['Standards 6.1(c)', 'Standards 6.1(d)'], 'Premises are secure and well kept.'),
  owed('R033', 'ER', ['Standards 6.1(e)'], 'Services are arranged with regard to gender.'),
  owed('R034', 'ER', ['Standards 6.1(f)'], 'Guests are checked and told the rules before they meet the person.'),
  owed('R035', 'RM', ['Standards 6.1(g)'], 'The person’s physical, mental and emotional state is assessed regularly.'),
  owed(
    'R036',
    'E',
    ['Standards 6.1(h)'],
    'Nobody is reintegrated before risk and security were assessed with family and community.',
  ),
  owed('R037', 'MP', ['Standards 6.1(i)'], 'The premises of a shelter have a risk assessment every year.'),
  owed(
    'R038',
    'EM',
    ['Standards 6.1(j)'],
    'Whoever works with victims was found suitable and has a checked criminal record.',
  ),
  owed('R039', 'ERM', ['Standards 6.1(k)'], 'When somebody disappears, a fast procedure begins.'),
  owed(
    'R040',
    'R',
    ['Standards 6.2(a)', 'Standards 6.2(b)', 'Standards 6.2(c)', 'Policy IV (identity)'],
    'Each is a person first: their beliefs and their own reading of what happened are kept as theirs.',
  ),
  ...privacy,
  owed(
    'R047',
    'EP',
    ['Standards 6.4(a)', 'Standards 6.4(b)', 'Policy VI.a', 'Policy IV (dignity)'],
    'Nobody is discriminated against, for nationality or anything else.',
  ),
];
