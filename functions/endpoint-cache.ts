/** Stands in the functions' bundles for the SDK's cache of discovered endpoints: the client of DynamoDB makes one and never asks it. */
export function EndpointCache() {}
