import { useEffect, useState } from 'react';

/** Milliseconds. */
const afterThePage = 500;

/** Whether the page has stood for a moment, so that what it can do without may be asked for: its own words come first on a poor line. */
export function useStood(): boolean {
  const [stood, stand] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => stand(true), afterThePage);
    return () => clearTimeout(timer);
  }, []);
  return stood;
}
