import { useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { Before } from './before.tsx';
import { CopyPage } from './copy-page.tsx';
import { CorrectionPage } from './correction-page.tsx';
import { Leaf } from './leaf.tsx';
import { MorePage } from './more-page.tsx';
import { Overview } from './overview.tsx';
import { SectionPage } from './section-page.tsx';
import { SeenPage } from './seen-page.tsx';

type Ways = { readonly finish: () => void; readonly over: () => void };

/** First what Exit does; the file is asked for only when the person goes on. */
export function WindowPages(ways: Ways) {
  const [path] = useLocation();
  return path === '/' ? <Before /> : <Begun {...ways} />;
}

/** The file is read once: each reading leaves its receipt, and the person is not to find ten of their own. */
function Begun({ finish, over }: Ways) {
  const say = useWords();
  const read = useRead('viewOwnRecord');
  const file = read.data;
  const closed = read.error?.problem.status === 404;
  useEffect(() => {
    if (closed) over();
  }, [closed, over]);
  if (file === undefined) {
    return (
      <Leaf title={say('own.title')}>
        <Waiting read={read} />
      </Leaf>
    );
  }
  return (
    <Switch>
      <Route path="/seen" component={SeenPage} />
      <Route path="/copy" component={CopyPage} />
      <Route path="/more" component={MorePage} />
      <Route path="/correction">
        <CorrectionPage />
      </Route>
      <Route path="/part/:section">
        {({ section }) => <SectionPage key={section} file={file} section={section} />}
      </Route>
      <Route>
        <Overview file={file} finish={finish} />
      </Route>
    </Switch>
  );
}
