/** The choice of one person, loaded when it is first shown: Atlaskit's select is larger than the rest of a page. The only place that loads it, so that its style sheet comes with it. */
import { lazy, Suspense } from 'react';
import type { PickOnePersonProps } from './pick-one-person';
import { Skeleton } from './skeleton';

const PickOnePerson = lazy(async () => ({ default: (await import('./pick-one-person')).PickOnePerson }));

export function PickPerson(props: PickOnePersonProps) {
  return <Suspense fallback={<Skeleton shape="row" />}><PickOnePerson {...props} /></Suspense>;
}
