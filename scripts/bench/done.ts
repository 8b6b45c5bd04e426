import type { Reply } from '../demo/acting.ts';

type Line = Readonly<Record<string, unknown>>;

/** The answer of an act that has to succeed: measuring a refusal would measure nothing. Throws with the refusal's words. */
export async function done<Body = Line>(answer: Promise<Reply<Body>>): Promise<Reply<Body>> {
  const reply = await answer;
  if (reply.status >= 300) throw new Error(`The platform answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return reply;
}

/** The id of what was just created. */
export async function created(answer: Promise<Reply>): Promise<string> {
  return String((await done(answer)).body['id']);
}
