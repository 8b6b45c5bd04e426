/** What may go wrong with one call to AWS, in the order of the ways real services fail. */
export type Fault =
  | { readonly type: 'refused' }
  | { readonly type: 'throttled' }
  | { readonly type: 'conflict' }
  | { readonly type: 'reply-lost' }
  | { readonly type: 'failed-after-commit' }
  | { readonly type: 'half-reply' }
  | { readonly type: 'delay'; readonly milliseconds: number };

/** The call a plan decides about, before it is forwarded. @internal for tests */
export type PlannedCall = {
  readonly caller: string;
  readonly service: string;
  readonly action: string;
  readonly operation: string | undefined;
  readonly tables: readonly string[];
};

/** Decides whether this call of a function meets a fault. Calls of the administrator never do. @internal for tests */
export type FaultPlan = (call: PlannedCall) => Fault | undefined;

/** The fault injection of the local cloud: no plan, no fault. `injected` counts what was done, by kind. */
export type Faults = {
  readonly plan: (plan: FaultPlan | undefined) => void;
  readonly faultFor: (call: PlannedCall) => Fault | undefined;
  readonly injected: () => { readonly [type: string]: number };
};

/** Starts with no plan. */
export function createFaults(): Faults {
  let current: FaultPlan | undefined;
  const counts: { [type: string]: number } = {};
  return {
    plan(plan) {
      current = plan;
    },
    faultFor(call) {
      const fault = current?.(call);
      if (fault) counts[fault.type] = (counts[fault.type] ?? 0) + 1;
      return fault;
    },
    injected: () => ({ ...counts }),
  };
}

/** The answer by which a service refuses a call before doing anything, as the SDK reads it: status and JSON body. */
export function refusalOf(
  fault: Fault,
  service: string,
  action: string,
  parts: number,
): { readonly status: number; readonly body: unknown } | undefined {
  if (fault.type === 'throttled') {
    const name =
      service === 'dynamodb'
        ? 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'
        : 'ThrottlingException';
    return { status: 400, body: { __type: name, message: 'Rate exceeded' } };
  }
  if (fault.type !== 'conflict' || service !== 'dynamodb') return undefined;
  if (!action.startsWith('Transact'))
    return {
      status: 400,
      body: {
        __type: 'com.amazonaws.dynamodb.v20120810#TransactionConflictException',
        message: 'Transaction is ongoing for the item',
      },
    };
  const reasons = Array.from({ length: Math.max(1, parts) }, (_none, index) =>
    index === 0 ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' } : { Code: 'None' },
  );
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons.map((reason) => reason.Code).join(', ')}]`;
  return {
    status: 400,
    body: {
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      Message: message,
      CancellationReasons: reasons,
    },
  };
}
