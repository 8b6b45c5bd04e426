import type { Properties } from './physical-names.ts';
import { listAt, numberAt, objectAt, textAt } from './properties.ts';
import type { Pattern } from './stream-filter.ts';
import type { Table } from './tables.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** One event source mapping of the template: a table's stream read by a function. */
export type Mapping = {
  readonly id: string;
  readonly table: Table;
  readonly functionName: string;
  readonly batchSize: number;
  readonly bisects: boolean;
  /** How often a failing batch is tried again; -1 for ever. */
  readonly retries: number;
  readonly reportsItems: boolean;
  readonly fromStart: boolean;
  readonly patterns: readonly Pattern[];
  readonly destination: string | undefined;
};

/** The event source mappings of the template that read a table's stream. Throws when a stream belongs to no table of the template. */
export function mappingsOf(template: Template, tables: readonly Table[]): readonly Mapping[] {
  return resourcesOfType(template, 'AWS::Lambda::EventSourceMapping')
    .filter(
      ({ properties }) =>
        properties['Enabled'] !== false && textAt(properties, 'EventSourceArn').includes(':dynamodb:'),
    )
    .map((resource) => mappingOf(resource, tables));
}

function mappingOf({ properties, constructId, logicalId }: Resource, tables: readonly Table[]): Mapping {
  const table = tables.find((found) => found.streamArn === properties['EventSourceArn']);
  if (!table) throw new Error(`The event source ${constructId} reads a stream that no table of the template has.`);
  const filters = listAt(objectAt(properties, 'FilterCriteria'), 'Filters') as readonly Properties[];
  return {
    id: logicalId,
    table,
    functionName: textAt(properties, 'FunctionName'),
    batchSize: numberAt(properties, 'BatchSize', 100),
    bisects: properties['BisectBatchOnFunctionError'] === true,
    retries: numberAt(properties, 'MaximumRetryAttempts', -1),
    reportsItems: listAt(properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures'),
    fromStart: textAt(properties, 'StartingPosition', 'TRIM_HORIZON') !== 'LATEST',
    patterns: filters.map((filter) => JSON.parse(textAt(filter, 'Pattern')) as Pattern),
    destination: textAt(objectAt(objectAt(properties, 'DestinationConfig'), 'OnFailure'), 'Destination') || undefined,
  };
}
