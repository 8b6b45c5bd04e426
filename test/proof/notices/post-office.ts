import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';

type Post = { readonly to: string; readonly said: string };

function refusal(httpStatusCode: number): Error {
  return Object.assign(new Error('canary of the mail service'), { name: 'TooMany', $metadata: { httpStatusCode } });
}
const unreachable = () => Object.assign(new Error('nobody there'), { code: 'ECONNREFUSED' });
const cutOff = () => Object.assign(new Error('cut off'), { code: 'ECONNRESET' });

/**
 * A mail service that takes most mails; of the others it refuses some, is away for some, and of some it does not say that it took
 * them, or that it did not.
 */
export function openPostOffice(chance: () => number) {
  const taken: Post[] = [];
  const mock = mockClient(SESv2Client);
  mock.on(SendEmailCommand).callsFake(({ Destination, Content }) => {
    const lot = chance();
    if (lot < 0.1) throw refusal(429);
    if (lot < 0.2) throw unreachable();
    if (lot < 0.24) throw refusal(500);
    const { Subject, Body } = Content.Simple;
    taken.push({ to: String(Destination.ToAddresses[0]), said: `${Subject.Data}\n${Body.Text.Data}` });
    if (lot < 0.28) throw cutOff();
    return { MessageId: 'x' };
  });
  return { taken, close: () => mock.restore() };
}
