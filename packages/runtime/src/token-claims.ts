import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request whose token the gateway has checked. */
export type AuthorizedEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: {
    readonly authorizer?: { readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> } };
  };
};

/** What the token says; the gateway verified who signed it, for whom, and until when. */
export function claimsOf(event: AuthorizedEvent) {
  return event.requestContext.authorizer?.jwt?.claims;
}

export function subjectOf(event: AuthorizedEvent): string | undefined {
  const subject = claimsOf(event)?.['sub'];
  return typeof subject === 'string' ? subject : undefined;
}

// The gateway flattens a list to `[a b]`; a list stays a list elsewhere.
export function groupsOf(event: AuthorizedEvent): readonly string[] {
  const claim = claimsOf(event)?.['cognito:groups'];
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === 'string'
    ? claim
        .replace(/^\[|\]$/g, '')
        .split(/[\s,]+/)
        .filter(Boolean)
    : [];
}
