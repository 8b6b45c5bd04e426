import type { LambdaFunction } from './lambda-functions.ts';
import type { LambdaHost } from './lambda-host.ts';
import type { Outcome } from './lambda-outcome.ts';
import { isOver, limits } from './limits.ts';
import { numberAt, objectAt, textAt } from './properties.ts';
import type { Queues } from './queues.ts';
import { resourcesOfType, type Template } from './template.ts';

/**
 * Invokes functions asynchronously as Lambda does for schedules: twice more after a failure (or as EventInvokeConfig says), then
 * the event goes to the failure destination or the function's dead-letter queue. Resolves when all that is over.
 */
export function createAsyncInvoke(template: Template, host: LambdaHost, queues: Queues, hears: (line: string) => void) {
  const settings = new Map(host.functions.map((found) => [found.id, settingsOf(template, found)] as const));
  return async (found: LambdaFunction, event: unknown, operation: string): Promise<void> => {
    const { retries, destination } = settings.get(found.id) ?? { retries: 2, destination: '' };
    if (isOver(limits.laterPayload, Buffer.byteLength(JSON.stringify(event))))
      return hears(
        `${found.name} was not called on ${operation}: its event is larger than ${limits.laterPayload.most} bytes`,
      );
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await whenFree(() => host.invoke(found, event, operation));
      if (outcome.type === 'answered') return;
      hears(`${found.name} ${outcome.type} on ${operation}: ${outcome.errorMessage}`);
      if (attempt >= retries) {
        if (destination)
          queues.send(destination, {
            version: '1.0',
            requestContext: {
              functionArn: found.arn,
              condition: 'RetriesExhausted',
              approximateInvokeCount: attempt + 1,
            },
            requestPayload: event,
            responsePayload: { errorMessage: outcome.errorMessage },
          });
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50 * (attempt + 1)));
    }
  };
}

/** An event that meets no free place waits in Lambda's own queue, and costs it no try; a stream's batch does too. Here it asks again soon. */
export async function whenFree(invoke: () => Promise<Outcome>): Promise<Outcome> {
  for (;;) {
    const outcome = await invoke();
    if (outcome.type !== 'throttled') return outcome;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function settingsOf(
  template: Template,
  found: LambdaFunction,
): { readonly retries: number; readonly destination: string } {
  const config = resourcesOfType(template, 'AWS::Lambda::EventInvokeConfig').find(({ properties }) =>
    [found.physicalName, found.arn].includes(textAt(properties, 'FunctionName')),
  );
  const resource = resourcesOfType(template, 'AWS::Lambda::Function').find(({ logicalId }) => logicalId === found.id);
  const onFailure = textAt(objectAt(objectAt(config?.properties, 'DestinationConfig'), 'OnFailure'), 'Destination');
  return {
    retries: numberAt(config?.properties, 'MaximumRetryAttempts', 2),
    destination: onFailure || textAt(objectAt(resource?.properties, 'DeadLetterConfig'), 'TargetArn'),
  };
}
