import type { AdminOptions } from './admin.ts';
import type { Lag } from './lagging-indexes.ts';
import type { AtOnce } from './lambda-functions.ts';
import type { HearsOutput } from './lambda-host.ts';
import type { Person } from './people.ts';
import type { SiteHeaders } from './static-files.ts';

/** How the local cloud is started. `outDir` is a synthesised cdk.out; everything it runs is declared there. */
export type CloudSettings = {
  readonly outDir: string;
  /** The wished port; 0 takes any free one, a taken one gives way to the next. */
  readonly port: number;
  /** Keeps data, key material and stream positions here between runs; without it all is gone at the end. */
  readonly dataDir?: string | undefined;
  /** The address of a database that already runs in memory: the cloud takes one of its own in it, instead of starting a process. */
  readonly database?: string | undefined;
  /** When business time begins, in milliseconds; now, unless said otherwise. */
  readonly begins?: number | undefined;
  /** A folder in which clouds that are started side by side keep their keys together, a file a key. */
  readonly keysIn?: string | undefined;
  /** Puts into the new tables what lies there from the start; no reader of a stream hears of it. It is given the database's address. */
  readonly lay?: ((database: string) => Promise<void>) | undefined;
  /** A folder of buckets: what lies in them lies in this cloud's from the start. */
  readonly bucketsFrom?: string | undefined;
  readonly staticDir?: string | undefined;
  /** Headers of the web app's files; a function when they name the sign-in's address, known only once it runs. */
  readonly siteHeaders?: SiteHeaders | ((issuer: string) => SiteHeaders) | undefined;
  readonly openapiPath?: string | undefined;
  /** What the app's `config.json` says beside who signs people in; asked at each reading of it, so that it may ask the running keys, as a deployment does once. */
  readonly appConfig?: ((keys: AdminOptions) => Promise<object>) | undefined;
  readonly people: readonly Person[];
  /** How many threads a function has on this machine; 2 unless said otherwise. Calls beyond that wait, up to what the template reserves. */
  readonly atOnce?: AtOnce | undefined;
  /** How many calls run at once in the account, as its quota says; what no function has reserved is shared. */
  readonly accountConcurrency?: number | undefined;
  /** How long indexes and streams are behind what was written; without it an index never is, and a stream at most a second. */
  readonly lag?: Lag | undefined;
  /** It runs for long: the database takes the time to compile itself well, which a short run never gets back. */
  readonly lasting?: boolean | undefined;
  /** Hears what functions print, under their name; the cloud itself speaks as `cloud`. */
  readonly log: HearsOutput;
  /** Hears each step of the start when it is done: its name, what it brought, how long it took. */
  readonly onProgress?:
    | ((step: { readonly step: string; readonly detail: string; readonly milliseconds: number }) => void)
    | undefined;
};
