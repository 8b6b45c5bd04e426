import type { Resource, Templates } from './templates.ts';

/**
 * Statements that let somebody have KMS sign a message itself, a sentence each: KMS takes 4,096 bytes of one, so what is longer would
 * stay unsigned. Whoever signs has to give the hash (`kms:MessageType` DIGEST), which is always short.
 */
export function signsMessages(templates: Templates): readonly string[] {
  return Object.entries(templates).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).flatMap(([id, resource]) =>
      statementsOf(resource)
        .filter((statement) => signs(statement) && !byHashAlone(statement))
        .map(
          () =>
            `${stack}/${id} (${resource.Type}): lets KMS sign a message of any kind, not its hash alone (kms:MessageType)`,
        ),
    ),
  );
}

type Statement = {
  readonly Effect?: string;
  readonly Action?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
type Document = { readonly Statement?: Statement | readonly Statement[] };

function statementsOf({ Properties = {} }: Resource): readonly Statement[] {
  const { KeyPolicy, PolicyDocument, Policies } = Properties;
  // A pool of Cognito has policies as well, and they are of passwords.
  const inline: readonly { readonly PolicyDocument?: Document }[] = Array.isArray(Policies) ? Policies : [];
  return (
    [KeyPolicy, PolicyDocument, ...inline.map((one) => one.PolicyDocument)] as readonly (Document | undefined)[]
  ).flatMap((one) => [one?.Statement ?? []].flat());
}

function signs({ Effect, Action = [] }: Statement): boolean {
  return Effect === 'Allow' && [Action].flat().some((one) => /^(\*|kms:(\*|S\*|Sign\*?))$/i.test(one));
}

function byHashAlone({ Condition = {} }: Statement): boolean {
  return Condition['StringEquals']?.['kms:MessageType'] === 'DIGEST';
}
