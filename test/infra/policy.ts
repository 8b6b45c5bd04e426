import { type Cloud, listed, ofType, pointsTo } from './cloud.ts';

export type Statement = {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Principal?: { readonly AWS?: string | readonly string[]; readonly Service?: string | readonly string[] };
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
};

export type Call = {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
};

/** Whether statements allow a call; enough of IAM's rules for the conditions this platform writes, and no more. */
export function allows(statements: readonly Statement[], call: Call): boolean {
  return statements.some(
    (statement) =>
      statement.Effect === 'Allow' &&
      listed(statement.Action).some((pattern) => like(pattern, call.action)) &&
      listed(statement.Resource).some((pattern) => like(pattern, call.resource)) &&
      holds(statement, call.context ?? {}),
  );
}

function holds({ Condition = {} }: Statement, context: Readonly<Record<string, string>>): boolean {
  return Object.entries(Condition).every(([operator, wanted]) =>
    Object.entries(wanted).every(([key, values]) => {
      const value = context[key];
      if (value === undefined) return false;
      if (operator === 'StringEquals' || operator === 'Bool') return listed(values).includes(value);
      if (operator === 'StringLike' || operator === 'ArnLike') return listed(values).some((one) => like(one, value));
      throw new Error(`The tests do not know the condition ${operator}.`);
    }),
  );
}

const patterns = new Map<string, RegExp>();

function like(pattern: string, value: string): boolean {
  const known = patterns.get(pattern) ?? matching(pattern);
  patterns.set(pattern, known);
  return known.test(value);
}

function matching(pattern: string): RegExp {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`);
}

/** A key's statements for one principal: a role's id, a service name or the ARN of the account. */
export function keyStatements(cloud: Cloud, key: string, principal: string): readonly Statement[] {
  return statementsOf(cloud, key).filter(({ Principal = {} }) => {
    const named = [...listed(Principal.AWS), ...listed(Principal.Service)];
    return named.some((one) => one === principal || pointsTo(one) === principal);
  });
}

export function statementsOf(cloud: Cloud, key: string): readonly Statement[] {
  return cloud[key]?.Properties.KeyPolicy?.Statement ?? [];
}

/** All statements attached to a role. */
export function roleStatements(cloud: Cloud, role: string): readonly Statement[] {
  const attached = ofType(cloud, 'AWS::IAM::ManagedPolicy').filter(([, { Properties }]) =>
    listed<string>(Properties.Roles).some((one) => pointsTo(one) === role),
  );
  return attached.flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[]);
}
