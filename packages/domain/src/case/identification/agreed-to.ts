type Word = { readonly proposal: string; readonly answer: string };

/** The one of these proposals that a second person's word agrees to. */
export function agreedTo<Proposal extends { readonly id: string }>(
  proposals: readonly Proposal[],
  { proposal, answer }: Word,
): Proposal | undefined {
  return answer === 'approved' ? proposals.find(({ id }) => id === proposal) : undefined;
}
