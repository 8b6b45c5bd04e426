import type { Tokens } from './sign-in.ts';

/** The address that a page opens beside itself when an act needs a sign-in of the last hour (RFC 9470). */
const place = '/sign-in-anew';

/** Whether this window was opened by a page that waits for a new sign-in; its name in the address is known to that page alone. */
export function isSignInAnew(path: string): boolean {
  return path.split('#')[0] === place;
}

function channelOf(name: string): BroadcastChannel {
  return new BroadcastChannel(`homeward${place}/${name}`);
}

/** Opens the sign-in in a window of its own, so that what was typed here stays where it is. `undefined`: no window was opened. */
export function askForTokens(): Promise<Tokens> | undefined {
  const name = crypto.randomUUID();
  if (window.open(`${place}#${name}`) === null) return undefined;
  const channel = channelOf(name);
  return new Promise((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Tokens>) => {
      channel.close();
      resolve(data);
    };
  });
}

/** Hands the new tokens to the page that waits for them: from memory to memory, within this origin. */
export function handBack(address: string, tokens: Tokens): void {
  const channel = channelOf(address.split('#')[1] ?? '');
  channel.postMessage(tokens);
  channel.close();
  window.close();
}
