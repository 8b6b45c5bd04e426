import { type Served, serveApp } from '../serving.ts';
import { answer } from './api.ts';
import { gatesBegin } from './gates.ts';
import { officeBegins } from './office.ts';
import { recoveryKey } from './recovery.ts';
import { newWorld, type World } from './world.ts';

/** The built app with a pretended platform behind it. */
export type Stage = Served & { readonly world: World };

/** Opens it with nobody on it. */
export async function openStage(): Promise<Stage> {
  const world: World = { ...newWorld(), ...officeBegins(), gates: gatesBegin() };
  const served = await serveApp({
    config: { recoveryKey },
    minutesKeys: () => world.publicKeys,
    async answer({ method, url, headers, body }) {
      const [path = '', query = ''] = url.split('?');
      const { status, reply } = answer(world, { method, path, query: new URLSearchParams(query), headers, body });
      return { status, body: JSON.stringify(reply) };
    },
  });
  return { ...served, world };
}
