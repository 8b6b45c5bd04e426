import { useEffect, useState } from 'react';

/** How long a page has stood before what it can do without is asked for, milliseconds: its own words come first on a poor line. */
const afterThePage = 500;

export function useStood(): boolean {
  const [stood, stand] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => stand(true), afterThePage);
    return () => clearTimeout(timer);
  }, []);
  return stood;
}
