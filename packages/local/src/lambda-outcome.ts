/** How an invocation ended: with an answer, the function's own error, past its time, with its worker gone; or it never began, because nothing was free for it or its event was too large. */
export type Outcome =
  | { readonly type: 'answered'; readonly answer: unknown }
  | { readonly type: 'failed'; readonly errorType: string; readonly errorMessage: string }
  | { readonly type: 'timed-out'; readonly errorMessage: string }
  | { readonly type: 'crashed'; readonly errorMessage: string }
  | { readonly type: 'throttled'; readonly errorMessage: string }
  | { readonly type: 'too-large'; readonly errorMessage: string };
