/** A DynamoDB attribute value on the wire: `{ S: 'text' }`. */
export type Attribute = { readonly [type: string]: unknown };
/** An item on the wire. */
export type Item = { readonly [name: string]: Attribute };

/** The input of a DynamoDB operation on the wire, as far as permissions, limits and capacity read it. */
export type TableInput = {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeNames?: { readonly [placeholder: string]: string };
  readonly ExpressionAttributeValues?: Item;
  readonly TransactItems?: readonly { readonly [kind: string]: TableInput }[];
  readonly RequestItems?: { readonly [table: string]: unknown };
  readonly [name: string]: unknown;
};

/** One item or partition that a call names: by what action, and within which transaction. */
type Part = { readonly kind: string; readonly part: TableInput; readonly enclosing?: string };

/** Takes a call apart: transactions and batches item by item. What names no table (SQL, lists of tables) has no parts. */
export function partsOf(operation: string, input: TableInput): readonly Part[] {
  if (operation === 'TransactWriteItems')
    return (input.TransactItems ?? []).flatMap((item) =>
      Object.entries(item).map(([kind, part]) => ({ kind: transactKinds[kind] ?? kind, part, enclosing: operation })),
    );
  if (operation === 'TransactGetItems')
    return (input.TransactItems ?? []).flatMap(({ Get: part }) =>
      part === undefined ? [] : [{ kind: 'GetItem', part, enclosing: operation }],
    );
  if (operation === 'BatchGetItem')
    return batchParts(input, 'Keys').map(([table, key]) => {
      const ConsistentRead = (input.RequestItems?.[table] as TableInput | undefined)?.['ConsistentRead'] === true;
      return { kind: operation, part: { TableName: table, Key: key as Item, ConsistentRead } };
    });
  if (operation === 'BatchWriteItem')
    return batchParts(input).map(([table, request]) => ({
      kind: operation,
      part: { TableName: table, ...writeRequest(request) },
    }));
  return input.TableName === undefined ? [] : [{ kind: operation, part: input }];
}

const transactKinds: { readonly [kind: string]: string } = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function batchParts(input: TableInput, list?: string): readonly (readonly [string, unknown])[] {
  return Object.entries(input.RequestItems ?? {}).flatMap(([table, parts]) => {
    const items = list ? (parts as { [name: string]: unknown[] })[list] : (parts as unknown[]);
    return (items ?? []).map((item) => [table, item] as const);
  });
}

function writeRequest(request: unknown): TableInput {
  const { PutRequest, DeleteRequest } = request as { PutRequest?: TableInput; DeleteRequest?: TableInput };
  return PutRequest ?? DeleteRequest ?? {};
}

const writing = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']);

/** The parts of a call that write: each with the table and with its item or its key. */
export function writesOf(operation: string, input: TableInput): readonly TableInput[] {
  return partsOf(operation, input).flatMap(({ kind, part }) => (writing.has(kind) ? [part] : []));
}
