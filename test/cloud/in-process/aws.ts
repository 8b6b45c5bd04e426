import { keyRingOf } from '@homeward/local/kms-keys';
import { listenOnLoopback, readBody } from '@homeward/local/loopback';
import type { Template } from '@homeward/local/template';
import { AwsCallError, answerHere } from '../../../packages/local/src/aws-call.ts';
import { createKms } from '../../../packages/local/src/kms.ts';
import { tablesOf } from '../../../packages/local/src/tables.ts';
import { databaseInMemory, type Refusal } from '../in-memory/database.ts';
import type { Tables } from '../items.ts';
import '../without-a-socket.ts';

/** What functions in this process find of AWS. */
export type Aws = {
  readonly url: string;
  /** Takes away all that lies in the tables, and puts this there. */
  readonly lay: (tables: Tables) => void;
};

type Answer = { readonly status: number; readonly body: object };

/**
 * The tables of a template in memory, and its keys, on a loopback port. Everybody may do everything here: what a role may not is for
 * the local cloud to show, which asks its policies. `keysIn`: where the clouds of a run have their keys.
 */
export async function startAws(template: Template, keysIn: string | undefined): Promise<Aws> {
  const kms = createKms(keyRingOf(template, undefined, keysIn));
  let database = databaseInMemory();

  function carryOut(service: string, operation: string, input: object): Answer {
    if (service === 'TrentService')
      return { status: 200, body: kms.perform(operation, { ...input }, () => true, 'a function in this process') };
    const { refused, ...body } = database(operation, input) as Partial<Refusal>;
    if (refused === undefined) return { status: 200, body };
    return { status: 400, body: { __type: refused, message: refused, ...body } };
  }

  function answer(target: string, input: object): Answer {
    const [service = '', operation = ''] = target.split('.');
    try {
      return carryOut(service, operation, input);
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      return { status: 400, body: { __type: error.name, message: error.message } };
    }
  }

  const { url, server } = await listenOnLoopback(async (request, response) => {
    const { status, body } = answer(
      String(request.headers['x-amz-target']),
      JSON.parse(String(await readBody(request))),
    );
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  });
  answerHere(new URL(url).origin, (target, input) => {
    const { status, body } = answer(target, input);
    return { status, headers: {}, body: Buffer.from(JSON.stringify(body)) };
  });
  // It stands as long as its process, and keeps none from ending.
  server.unref();

  function lay(tables: Tables): void {
    database = databaseInMemory();
    for (const { name, definition } of tablesOf(template)) database('CreateTable', { ...definition, TableName: name });
    for (const [TableName, items] of Object.entries(tables))
      for (const Item of items) database('PutItem', { TableName, Item: Item as never });
  }

  return { url, lay };
}
