/** What changed across all spaces, fetched part after part until nothing is left. */
import { useEffect, useState } from 'react';
import type { Answer } from '../../../src/model/api';
import { callApp } from '../../shared/page/call-app';
import type { ChangedSpace } from './summarise-changes';
import { summariseChanges } from './summarise-changes';

export interface AllChanges {
  readonly spaces: readonly ChangedSpace[];
  readonly looked: number;
  readonly total: number;
  readonly isWhole: boolean;
  readonly rulesChanged: readonly string[];
  readonly lastReview: Answer<'listChanges'>['lastReview'];
}

/** null until the first part came. @param since an instant */
export function useAllChanges(since: string): { readonly changes: AllChanges | null; readonly failure: unknown; readonly retry: () => void } {
  const [changes, setChanges] = useState<AllChanges | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      let sofar: AllChanges = { spaces: [], looked: 0, total: 0, isWhole: false, rulesChanged: [], lastReview: null };
      for (let from: number | null = 0; from !== null && isCurrent;) {
        const part: Answer<'listChanges'> = await callApp('listChanges', { since, from });
        from = part.next;
        sofar = {
          spaces: [...sofar.spaces, ...part.spaces.map(({ projectId, changes: own }) => summariseChanges(projectId, own)).filter(saysSomething)],
          looked: sofar.looked + part.looked, total: part.total, isWhole: part.next === null, rulesChanged: part.rulesChanged, lastReview: part.lastReview,
        };
        if (isCurrent) {
          setChanges(sofar);
          setFailure(null);
        }
      }
    };
    read().catch((error: unknown) => { if (isCurrent) setFailure(error); });
    return () => { isCurrent = false; };
  }, [since, attempt]);
  return { changes, failure, retry: () => { setAttempt(attempt + 1); } };
}

/** What went back and forth is as it was. */
const saysSomething = ({ band, emptied, filled, checks, told, untold, eligibility }: ChangedSpace): boolean =>
  band !== null || eligibility !== null || emptied.length + filled.length + checks.length + told + untold > 0;
