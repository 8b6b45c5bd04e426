/** What may be set; README.md beside this file says what each means. */
const settings = [
  'account',
  'region',
  'architecture',
  'keyAdministrators',
  'countryKeys',
  'moveKey',
  'webOrigin',
  'webCertificate',
  'signInPrefix',
  'mailFrom',
  'alarmAddress',
  'honeyCases',
  'logDays',
  'checkpointDays',
  'verifiers',
  'seatMakers',
  'restorers',
  'restoredTables',
  'unprotected',
  'concurrency',
  'corridors',
];

/** The CDK's own names, and those of its look-ups, have a mark in them that ours have not. */
const isOfTheTool = (name: string): boolean => /[:@/]/.test(name);

/** Throws one sentence on a setting that there is not: misspelt, it would have been left out without a word. */
export function checkNames(given: readonly string[]): void {
  knownAmong(
    settings,
    given.filter((name) => !isOfTheTool(name)),
    (name) => `"${name}" is no setting`,
  );
}

/** A setting that names things and says something of each; `null` names none. */
export function objectIn(setting: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw new Error(`cdk.json: "${setting}" is no object: write { "name": … }, or {}.`);
}

/** Throws one sentence, begun as `says` does, on a name that is none of the known ones, with the one it comes nearest to. */
export function knownAmong(known: readonly string[], given: readonly string[], says: (name: string) => string): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const [near] = known.toSorted((a, b) => steps(unknown, a) - steps(unknown, b));
  const meant =
    near !== undefined && steps(unknown, near) <= 3 ? `is "${near}" meant?` : `there are ${known.join(', ')}.`;
  throw new Error(`cdk.json: ${says(unknown)}: ${meant}`);
}

/** Letters to put in, take out or change until one word is the other (Levenshtein), whatever their case. */
function steps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...from.toLowerCase()].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to.toLowerCase()].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
