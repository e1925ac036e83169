/** Keeps a decision as it is made: one call after the other, the last word wins, and what somebody else decided is never overwritten unseen. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProjectId } from '../../../src/model/facts';
import type { Decision } from '../../../src/model/review';
import { AppFailure, callApp } from '../../shared/page/call-app';

export type Draft = Pick<Decision, 'kind' | 'note' | 'accountId' | 'due'>;

interface DecisionOptions {
  readonly reviewId: string;
  readonly projectId: ProjectId;
  /** As it is kept. */
  readonly decision: Decision | null;
  readonly onDecided: (projectId: ProjectId, decision: Decision | null) => void;
}

export function useDecision({ reviewId, projectId, decision, onDecided }: DecisionOptions) {
  const [state, setState] = useState<'still' | 'keeping' | 'kept'>('still');
  const [failure, setFailure] = useState<unknown>(null);
  const [isConflict, setIsConflict] = useState(false);
  const before = useRef(decision?.at ?? null);
  const chain = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  const shown = decision?.at ?? null;
  // What the app answered meanwhile: ours, or what somebody else decided.
  useEffect(() => { if (waiting.current === 0) before.current = shown; }, [shown]);

  const keep = useCallback((draft: Draft | null) => {
    waiting.current += 1;
    const own = waiting.current;
    setState('keeping');
    chain.current = chain.current.then(async () => {
      // A later word waits already.
      if (own !== waiting.current) return;
      try {
        const { decision: kept } = await callApp('decide', { reviewId, projectId, decision: draft, before: before.current });
        before.current = kept?.at ?? null;
        setFailure(null);
        setIsConflict(false);
        setState('kept');
        onDecided(projectId, kept);
      } catch (error) {
        setFailure(error);
        setState('still');
        setIsConflict(error instanceof AppFailure && error.code === 'CONFLICT');
      }
      if (own === waiting.current) waiting.current = 0;
    });
  }, [reviewId, projectId, onDecided]);
  return { state, failure, isConflict, keep };
}
