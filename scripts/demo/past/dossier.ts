import { uuidv7 } from 'uuidv7';
import type { Tale } from '../../replay/corridors/tale.ts';
import type { Done } from '../../replay/stage.ts';

/** A file and whoever keeps it: an act after the other, each at the version that the one before left. */
export type Dossier = {
  readonly id: string;
  readonly role: string;
  readonly act: (path: string, body: object, by?: string) => Promise<Done>;
};

export function dossierOf({ quietly }: Pick<Tale, 'quietly'>, role: string, { id, version }: Done): Dossier {
  let current = version;
  return {
    id,
    role,
    async act(path, body, by = role) {
      const done = await quietly(by, `/cases/${id}${path}`, body, {
        step: `${path} ${uuidv7()}`,
        at: '',
        ifMatch: current,
      });
      current = Math.max(current, done.version);
      return done;
    },
  };
}
