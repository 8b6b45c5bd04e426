/** A filter pattern of an event source mapping: `{ "eventName": ["INSERT"], "dynamodb": { "Keys": … } }`. */
export type Pattern = { readonly [field: string]: Pattern | readonly unknown[] };

/** Whether a record fits a pattern, by the rules of EventBridge patterns that Lambda filtering uses. Throws on a rule it does not know. */
export function fitsPattern(pattern: Pattern, value: unknown): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or') return (wanted as readonly Pattern[]).some((one) => fitsPattern(one, value));
    const given =
      typeof value === 'object' && value !== null ? (value as { [name: string]: unknown })[field] : undefined;
    return Array.isArray(wanted) ? wanted.some((rule) => fitsRule(rule, given)) : fitsPattern(wanted as Pattern, given);
  });
}

function fitsRule(rule: unknown, given: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return rule === given;
  const [[name, operand] = ['', undefined]] = Object.entries(rule as { [name: string]: unknown });
  const known = rules[name];
  if (!known) throw new Error(`The local cloud does not know the filter rule ${name}.`);
  return known(operand, given);
}

const rules: { readonly [name: string]: (operand: unknown, given: unknown) => boolean } = {
  prefix: (operand, given) => typeof given === 'string' && given.startsWith(String(operand)),
  suffix: (operand, given) => typeof given === 'string' && given.endsWith(String(operand)),
  'equals-ignore-case': (operand, given) =>
    typeof given === 'string' && given.toLowerCase() === String(operand).toLowerCase(),
  exists: (operand, given) => (given !== undefined) === operand,
  'anything-but': (operand, given) =>
    given !== undefined &&
    ![operand].flat().some((one) => (typeof one === 'object' ? fitsRule(one, given) : one === given)),
};
