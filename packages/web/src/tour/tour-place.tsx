import { lazy, Suspense, useEffect, useState } from 'react';
import type { Seat } from '../session/seat.ts';
import { whenQuiet } from '../update/when-quiet.ts';
import { currentLanguage, loadWords } from '../words/language.ts';
import { isDismissed } from './dismissed.ts';
import { guideOf, type TourProps } from './guide-of.ts';

// It comes with the words of all pages, after the page stands; without a signal it may not come, and nobody misses it.
const Tour = lazy(async () => ({
  default: await Promise.all([import('./tour.tsx'), loadWords(currentLanguage())]).then(
    ([found]) => found.Tour,
    () => NoTour,
  ),
}));

function NoTour({ end }: TourProps) {
  useEffect(end, [end]);
  return null;
}

/** Where the tour of a role stands on its first page, until it is dismissed; its place is kept, so nothing jumps. */
export function TourPlace({ seat }: { readonly seat: Seat }) {
  const guide = guideOf(seat.role);
  const [over, setOver] = useState(() => isDismissed(guide));
  const [here, setHere] = useState(false);
  const [gone] = useState(() => () => setOver(true));
  useEffect(() => {
    void whenQuiet().then(() => setHere(true));
  }, []);
  if (over) return null;
  return (
    <div className="hw-tour hw-noprint">
      <Suspense fallback={null}>{here && <Tour seat={seat} guide={guide} end={gone} />}</Suspense>
    </div>
  );
}
