import type { Settings } from '../../../infra/settings.ts';
import type { Templates } from '../../synth/templates.ts';
import { type Line, notRead } from './line.ts';

/** Who asks, about what: the deployer's profile, the settings, and the templates that are to be deployed. */
export type Asking = {
  readonly profile: string;
  readonly settings: Settings;
  readonly templates: Templates;
};

/** In milliseconds: a line that takes longer answers nothing. */
export const wait = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/** How a client is opened: tried twice and not for long, because whoever waits sits at a terminal. */
export function clientOf({ profile, settings }: Asking, region = settings.region) {
  return { profile, region, maxAttempts: 2, requestHandler: wait };
}

/** What every command of AWS's own tool needs to be of this profile and region. */
export function flagsOf({ profile, settings }: Asking, region = settings.region): string {
  return `--profile ${profile} --region ${region}`;
}

/** The profile has no credentials, or they are over: nothing else can be asked either. */
export class NoCredentials extends Error {}

export const noCredentials =
  /CredentialsProviderError|ExpiredToken|InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient|TokenProviderError/;

/** A line from what AWS answers; `known` says what an answer means that is no answer. What was refused is *not read*, and why. */
export async function asked<T>(
  about: string,
  ask: () => Promise<T>,
  says: (got: T) => Line,
  known: (name: string) => Line | undefined = () => undefined,
): Promise<Line> {
  let got: T;
  try {
    got = await ask();
  } catch (error) {
    const { name, message } = error as Error;
    if (noCredentials.test(name)) throw new NoCredentials(message);
    return known(name) ?? notRead(about, `${name}: ${message}`);
  }
  return says(got);
}
