import { randomUUID } from 'node:crypto';
import type { Returned } from './mail.ts';
import type { Properties } from './physical-names.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import { resourcesOfType, type Template } from './template.ts';

/** Functions that rules of the template wake when a mail comes back, by ARN. */
export function hearersOfBounces(template: Template): readonly string[] {
  return resourcesOfType(template, 'AWS::Events::Rule')
    .filter(({ properties }) => {
      const pattern = objectAt(properties, 'EventPattern');
      return listAt(pattern, 'source').includes('aws.ses') && listAt(pattern, 'detail-type').includes('Email Bounced');
    })
    .flatMap(({ properties }) => listAt(properties, 'Targets').map((target) => textAt(target as Properties, 'Arn')));
}

/** The event of the event bus for a mail that came back for good. */
export function bounceEvent({ account, region }: Template, { id, to, tags }: Returned, now: number): unknown {
  const time = new Date(now).toISOString();
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Email Bounced',
    source: 'aws.ses',
    account,
    time,
    region,
    resources: [],
    detail: {
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        timestamp: time,
        bouncedRecipients: to.map((emailAddress) => ({ emailAddress, action: 'failed', status: '5.1.1' })),
      },
      mail: { timestamp: time, messageId: id, destination: to, tags },
    },
  };
}
