/** Whether a child is released to her family: what the rules on it are about, and what waits for a second person. */
export function goesToFamily(child: boolean, placement: string): boolean {
  return child && placement === 'family';
}
