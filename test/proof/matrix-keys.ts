/**
 * Who may do what with which country's key for which desk's context: typed by hand from the desks plan, section 4.
 * `function country action: desks`. What is not here is refused.
 */
const khmer = 'transit casework health partner mission border';
const both = 'embassy counterpart';

const lines = [
  'transit KH GenerateDataKey: transit',
  'transit KH Decrypt: transit',
  `transit KH Encrypt: ${khmer}`,
  'casework KH GenerateDataKey: casework',
  'casework KH Decrypt: casework',
  'casework-files KH GenerateDataKey: casework',
  'casework-files KH Decrypt: casework transit',
  'casework-files KH Encrypt: transit health partner mission border',
  `casework-files TH Encrypt: ${both}`,
  `casework-files VN Encrypt: ${both}`,
  `casework-files MY Encrypt: ${both}`,
  'casework-handovers KH Decrypt: casework',
  'casework-handovers KH Encrypt: casework transit border',
  `casework-handovers TH Encrypt: ${both}`,
  `casework-handovers VN Encrypt: ${both}`,
  `casework-handovers MY Encrypt: ${both}`,
  'own-record KH Decrypt: casework health',
  'health KH GenerateDataKey: health',
  'health KH Decrypt: health',
  'health KH Encrypt: casework partner',
  'health TH Encrypt: counterpart',
  'health VN Encrypt: counterpart',
  'health MY Encrypt: counterpart',
  'mission KH Decrypt: mission',
  `mission KH Encrypt: ${khmer}`,
  'partner KH Decrypt: partner',
  'partner KH Encrypt: casework',
  'border KH Decrypt: border',
  ...['TH', 'VN', 'MY'].flatMap((country) =>
    ['embassy', 'counterpart'].flatMap((desk) => [
      `${desk}-${country.toLowerCase()} ${country} Decrypt: ${desk}`,
      `${desk}-${country.toLowerCase()} ${country} Encrypt: ${both}`,
      `${desk}-${country.toLowerCase()} KH Encrypt: casework health`,
    ]),
  ),
];

/** Each permitted use as `function country action desk`. */
export const keyTable: ReadonlySet<string> = new Set(
  lines.flatMap((line) => {
    const [use = '', desks = ''] = line.split(': ');
    return desks.split(' ').map((desk) => `${use} ${desk}`);
  }),
);

/** Desks that a context may name, with some that no key knows. */
export const contextDesks = [...khmer.split(' '), ...both.split(' '), 'task-force', 'oversight', 'TRANSIT', ''];
