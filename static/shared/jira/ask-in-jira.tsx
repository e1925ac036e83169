/** Opens Jira's own page for a new work item in the space, filled in with what is asked; Rolecall creates nothing itself. */
import { router } from '@forge/bridge';
import type { Decision } from '../../../src/model/review';
import { fetchWorkType } from './fetch-work-type';
import { writeCreateAddress } from './write-create-address';
import { Button } from '../parts/button';
import { useTexts } from '../texts/texts-context';

export function AskInJira({ projectId, decision: { note, accountId, due } }: { readonly projectId: string; readonly decision: Pick<Decision, 'note' | 'accountId' | 'due'> }) {
  const { say } = useTexts();
  const open = async () => {
    const workType = await fetchWorkType(projectId);
    await router.open(writeCreateAddress({ projectId, workType, summary: say('review.ask.summary'), description: note, assignee: accountId, due }));
  };
  return <Button isCompact onClick={() => void open()}>{say('review.ask.open')} <span aria-hidden="true">↗</span></Button>;
}
