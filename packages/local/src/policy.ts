import type { Properties } from './physical-names.ts';
import { listAt, objectAt } from './properties.ts';

/** What is asked of a policy: an action on a resource, with the condition keys known of the request (names in lower case). */
export type PolicyRequest = {
  readonly action: string;
  readonly resource: string;
  readonly context: ReadonlyMap<string, readonly string[]>;
};

/** What a set of statements says: an explicit denial, an allowance, or nothing. */
export type Verdict = 'deny' | 'allow' | 'silent';

/**
 * Evaluates the statements of one policy, as IAM does, with every condition key. It exists beside iam-simulate because that
 * leaves `kms:EncryptionContext:*` out. `isFor` decides which statements with a Principal speak of the caller.
 * A condition operator it does not know throws: a silent pass would hide a hole. Source: IAM user guide, policy evaluation logic.
 */
export function evaluatePolicy(
  statements: readonly Properties[],
  request: PolicyRequest,
  isFor: (principal: unknown) => boolean = () => true,
): Verdict {
  const applying = statements.filter(
    (statement) =>
      speaksOf(statement, request) &&
      ('Principal' in statement ? isFor(statement['Principal']) : true) &&
      conditionsHold(statement, request),
  );
  if (applying.some((statement) => statement['Effect'] === 'Deny')) return 'deny';
  return applying.some((statement) => statement['Effect'] === 'Allow') ? 'allow' : 'silent';
}

/** The statements of a policy document, one or many. */
export function statementsOf(document: Properties): readonly Properties[] {
  return listAt(document, 'Statement') as readonly Properties[];
}

/** Whether a statement is about an action on a resource at all, whatever its conditions. */
export function speaksOf(statement: Properties, { action, resource }: Omit<PolicyRequest, 'context'>): boolean {
  const acts = matchesList(statement, 'Action', action.toLowerCase(), true);
  const on =
    'Resource' in statement || 'NotResource' in statement ? matchesList(statement, 'Resource', resource, false) : true;
  return acts && on;
}

function matchesList(statement: Properties, name: string, value: string, lower: boolean): boolean {
  const negated = `Not${name}` in statement;
  const patterns = listAt(statement, negated ? `Not${name}` : name).map((pattern) =>
    lower ? String(pattern).toLowerCase() : String(pattern),
  );
  return patterns.some((pattern) => isLike(value, pattern)) !== negated;
}

type Fits = (text: string) => boolean;
const patterns = new Map<string, Fits>();

/** Whether a text fits a policy pattern, `*` standing for any run of characters and `?` for one. */
export function isLike(text: string, pattern: string): boolean {
  const known = patterns.get(pattern) ?? fitsOf(pattern);
  patterns.set(pattern, known);
  return known(text);
}

function fitsOf(pattern: string): Fits {
  const plain = pattern.slice(0, -1);
  if (!/[*?]/.test(pattern)) return (text) => text === pattern;
  if (pattern.endsWith('*') && !/[*?]/.test(plain)) return (text) => text.startsWith(plain);
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]');
  const whole = new RegExp(`^${expression}$`);
  return (text) => whole.test(text);
}

function conditionsHold(statement: Properties, request: PolicyRequest): boolean {
  const conditions = objectAt(statement, 'Condition');
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.keys(keys as Properties).every((key) =>
      holds(operator, listAt(keys as Properties, key).map(String), request.context.get(key.toLowerCase())),
    ),
  );
}

function holds(operator: string, wanted: readonly string[], given: readonly string[] | undefined): boolean {
  if (operator === 'Null') return (given === undefined) === (wanted[0] === 'true');
  const [, quantifier, base = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const compare = comparisons[base];
  if (!compare) throw new Error(`The local cloud does not know the policy condition ${operator}.`);
  if (given === undefined)
    return (
      ifExists !== undefined || quantifier === 'ForAllValues' || (quantifier === undefined && base.includes('Not'))
    );
  const fits = (value: string) => compare(value, wanted);
  return quantifier === 'ForAllValues' ? given.every(fits) : given.some(fits);
}

type Comparison = (value: string, wanted: readonly string[]) => boolean;
const equals: Comparison = (value, wanted) => wanted.includes(value);
const like: Comparison = (value, wanted) => wanted.some((pattern) => isLike(value, pattern));
const equalsIgnoringCase: Comparison = (value, wanted) =>
  wanted.some((item) => item.toLowerCase() === value.toLowerCase());
const comparisons: { readonly [operator: string]: Comparison } = {
  StringEquals: equals,
  StringNotEquals: (value, wanted) => !equals(value, wanted),
  StringEqualsIgnoreCase: equalsIgnoringCase,
  StringNotEqualsIgnoreCase: (value, wanted) => !equalsIgnoringCase(value, wanted),
  StringLike: like,
  StringNotLike: (value, wanted) => !like(value, wanted),
  ArnEquals: like,
  ArnLike: like,
  ArnNotEquals: (value, wanted) => !like(value, wanted),
  ArnNotLike: (value, wanted) => !like(value, wanted),
  Bool: equalsIgnoringCase,
};
