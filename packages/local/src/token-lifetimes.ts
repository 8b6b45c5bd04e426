import type { Properties } from './physical-names.ts';
import { numberAt, objectAt, textAt } from './properties.ts';

/** How long what the sign-in gives is good for, in seconds. */
export type Lifetimes = {
  readonly access: number;
  readonly id: number;
  readonly refresh: number;
  /** From the first page of a sign-in to its end. */
  readonly signingIn: number;
};

const seconds: { readonly [unit: string]: number } = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/**
 * The lifetimes of an app client as the template says, each in the unit it names; without one Cognito takes hours for access and
 * id tokens, days for refresh tokens and minutes for the session of a sign-in. Source: CloudFormation, AWS::Cognito::UserPoolClient.
 */
export function lifetimesOf(client: Properties | undefined): Lifetimes {
  const units = objectAt(client, 'TokenValidityUnits');
  const validity = (token: string, unit: string, otherwise: number): number =>
    (seconds[textAt(units, token, unit)] ?? 0) * numberAt(client, `${token}Validity`, otherwise);
  return {
    access: validity('AccessToken', 'hours', 1),
    id: validity('IdToken', 'hours', 1),
    refresh: validity('RefreshToken', 'days', 30),
    signingIn: 60 * numberAt(client, 'AuthSessionValidity', 3),
  };
}
