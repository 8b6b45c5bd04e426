import { countries } from '@homeward/domain/countries/countries';
import { country, desk } from '@homeward/domain/people/actor';
import * as z from 'zod';

const environment = z.object({ HOMEWARD_DESK: z.string(), HOMEWARD_COUNTRY: country });

/** What a function is told about itself. Read once, at cold start; a missing or wrong value stops it there. */
export type Environment = {
  readonly function: string;
  readonly country: z.infer<typeof country>;
  /** ARNs of the country keys this function may use. */
  readonly keys: Readonly<Partial<Record<z.infer<typeof country>, string>>>;
  /** While a country is moved to another key: the one it is moved away from. */
  readonly keysBefore: Environment['keys'];
  /** ARN of the key of the name tags, where this function may use it. */
  readonly keyMac: string | undefined;
  /** ARN of the key that opens a device's lost queue, where this function may use it. */
  readonly keyRecovery: string | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
};

export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const read = environment.parse(variables);
  const named = (ending: string): Environment['keys'] =>
    Object.fromEntries(
      countries.flatMap((one) => {
        const arn = variables[`KEY_${one}${ending}`];
        return arn === undefined ? [] : [[one, arn]];
      }),
    );
  const [keys, keysBefore] = [named(''), named('_BEFORE')];
  const [keyMac, keyRecovery] = [variables['KEY_MAC'], variables['KEY_RECOVERY']];
  const { HOMEWARD_DESK, HOMEWARD_COUNTRY } = read;
  return { function: HOMEWARD_DESK, country: HOMEWARD_COUNTRY, keys, keysBefore, keyMac, keyRecovery, variables };
}

/** The desk of a function that serves people. */
export function deskOf(environment: Environment): z.infer<typeof desk> {
  return desk.parse(environment.function);
}
