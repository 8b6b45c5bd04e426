import { routes } from '@homeward/api/routes';
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPool,
  CfnUserPoolGroup,
  CfnUserPoolRiskConfigurationAttachment,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  PasskeyUserVerification,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { passwordsOfPeople } from './nag.ts';
import { isProtected } from './protection.ts';
import type { Settings } from './settings.ts';

/** What the API and the app need to know of the sign-in: nothing else depends on who provides it. */
export type SignIn = { readonly issuer: string; readonly clientId: string; readonly origin: string };

/** One role a person, as the token carries it; the organisation and country come from the staff table, never from here. */
const roles = [...new Set(routes.flatMap((route) => route.roles))];

/** Sign-in for staff: accounts made by an administrator, a second factor always, no text messages, code and PKCE for the app. */
export function makeSignIn(stack: Stack, settings: Settings): SignIn {
  const pool = makePool(stack, isProtected(stack, settings));
  for (const groupName of roles) {
    new CfnUserPoolGroup(stack, `Group${groupName}`, { userPoolId: pool.userPoolId, groupName });
  }
  const client = makeClient(pool, settings);
  pool.addDomain('Domain', {
    cognitoDomain: { domainPrefix: settings.signInPrefix },
    managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  new CfnManagedLoginBranding(stack, 'SignInPages', {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  return {
    issuer: `https://cognito-idp.${settings.region}.amazonaws.com/${pool.userPoolId}`,
    clientId: client.userPoolClientId,
    origin: `https://${settings.signInPrefix}.auth.${settings.region}.amazoncognito.com`,
  };
}

function makePool(stack: Stack, deletionProtection: boolean): UserPool {
  const pool = new UserPool(stack, 'Staff', {
    // The plan that refuses passwords known from breaches (ASVS 6.2.12); it costs cents a person and month.
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    selfSignUpEnabled: false,
    signInAliases: { username: true },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false, email: false },
    signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
    passkeyUserVerification: PasskeyUserVerification.REQUIRED,
    accountRecovery: AccountRecovery.NONE,
    // ASVS 6.2.1 and 6.2.5: long, and no rules of composition.
    passwordPolicy: {
      minLength: 12,
      requireDigits: false,
      requireLowercase: false,
      requireUppercase: false,
      requireSymbols: false,
      tempPasswordValidity: Duration.days(3),
    },
    deletionProtection,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  // A passkey whose device checked its holder is two factors; without this line it would not open a pool that demands two.
  if (pool.node.defaultChild instanceof CfnUserPool) {
    pool.node.defaultChild.webAuthnFactorConfiguration = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  }
  new CfnUserPoolRiskConfigurationAttachment(stack, 'Risks', {
    userPoolId: pool.userPoolId,
    clientId: 'ALL',
    compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } },
    // A sign-in is judged by its device, address and hour. The pool asks everybody for a second factor anyhow; asked for here as well, a
    // doubtful first sign-in would be blocked, because nobody has a second factor before it. A bad one ends.
    accountTakeoverRiskConfiguration: { actions: takenOver },
  });
  passwordsOfPeople(pool);
  return pool;
}

const takenOver = {
  lowAction: { eventAction: 'NO_ACTION', notify: false },
  mediumAction: { eventAction: 'NO_ACTION', notify: false },
  highAction: { eventAction: 'BLOCK', notify: false },
};

function makeClient(pool: UserPool, { webOrigin }: Settings): UserPoolClient {
  return pool.addClient('Web', {
    generateSecret: false,
    authFlows: { user: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID],
      callbackUrls: [`${webOrigin}/signed-in`],
      logoutUrls: [`${webOrigin}/`],
    },
    accessTokenValidity: Duration.minutes(15),
    idTokenValidity: Duration.minutes(15),
    refreshTokenValidity: Duration.hours(8),
    // Each refresh token serves once (RFC 9700, 2.2.2); the seconds are for an answer lost on a bad line.
    refreshTokenRotationGracePeriod: Duration.seconds(30),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });
}
