import type { OperationId } from '@homeward/api/routes';

declare global {
  /** True only in the build for one machine: the sign-in switcher and the yellow bar exist there alone. */
  const __DEMO__: boolean;
  /** True in what was built, false while somebody works on it: only a built app has a worker. */
  const __BUILT__: boolean;
  /** Method and path of each operation, taken from the list of routes at build time. */
  const __PATHS__: Readonly<Record<OperationId, readonly ['GET' | 'POST', string]>>;
}
