import type { TableName } from '@homeward/store/tables';

type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'DeleteItem' | 'ConditionCheckItem';

/** What a function may do with one table: with which actions, under which partition keys (all, when absent), by which index. */
export type TableGrant = {
  readonly table: TableName;
  readonly actions: readonly TableAction[];
  /** Patterns of partition keys (`?` one character, `*` any): `dynamodb:LeadingKeys` holds every call to them. */
  readonly under?: readonly string[];
  readonly index?: string;
};
