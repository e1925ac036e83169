/** Work items as the viewer may see them, a page at a time; of those that they may not see, how many there are. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import { JiraLink } from '../../shared/jira/jira-link';
import type { WorkItem } from '../../shared/jira/fetch-work-items';
import { Button } from '../../shared/parts/button';
import { Skeleton } from '../../shared/parts/skeleton';
import { useTexts } from '../../shared/texts/texts-context';
import { useWorkItems } from './use-work-items';

const ROWS = 10;

export interface WorkItemTableProps {
  readonly issueIds: readonly string[];
  /** What is to be said of a single one, by its id. */
  readonly remarks: ReadonlyMap<string, ReactNode>;
}

export function WorkItemTable({ issueIds, remarks }: WorkItemTableProps) {
  const { say } = useTexts();
  const { items, hasFailed, retry } = useWorkItems(issueIds);
  const [page, setPage] = useState(0);
  if (hasFailed) return <p role="alert">{say('project.items.failed')} <button type="button" className="text-button" onClick={retry}>{say('failed.retry')}</button></p>;
  if (items === null) return <div className="work-items-loading" role="status" aria-label={say('loading')}>{issueIds.slice(0, 3).map((id) => <Skeleton key={id} shape="line" />)}</div>;
  const hidden = issueIds.length - items.length;
  const pages = Math.ceil(items.length / ROWS);
  const shown = items.slice(page * ROWS, (page + 1) * ROWS);
  return (
    <>
      {items.length === 0 ? null : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={say('project.items')}>
          <table className="work-items">
            <thead><tr><th scope="col">{say('project.items.key')}</th><th scope="col">{say('project.items.summary')}</th><th scope="col">{say('project.items.status')}</th><th scope="col">{say('project.items.assignee')}</th></tr></thead>
            <tbody>{shown.map((item) => <Row key={item.id} item={item} remark={remarks.get(item.id)} />)}</tbody>
          </table>
        </div>
      )}
      {pages < 2 ? null : (
        <div className="pager">
          <Button isCompact isDisabled={page === 0} onClick={() => { setPage(page - 1); }}>{say('project.page.back')}</Button>
          <span role="status">{say('project.page.at', { from: page * ROWS + 1, to: page * ROWS + shown.length, count: items.length })}</span>
          <Button isCompact isDisabled={page === pages - 1} onClick={() => { setPage(page + 1); }}>{say('project.page.next')}</Button>
        </div>
      )}
      {hidden === 0 ? null : <p className="subtle">{say('project.items.hidden', { count: hidden })}</p>}
    </>
  );
}

function Row({ item: { key, summary, status, statusKind, assignee }, remark }: { readonly item: WorkItem; readonly remark: ReactNode }) {
  const { say } = useTexts();
  return (
    <tr>
      <th scope="row" className="is-nowrap"><JiraLink path={`/browse/${key}`}>{key}</JiraLink></th>
      <td>{summary}{remark === undefined ? null : <div className="subtle">{remark}</div>}</td>
      <td>{status === null ? null : <span className={`lozenge status-${statusKind ?? 'new'}`}>{status}</span>}</td>
      <td>{assignee ?? <span className="subtle">{say('project.items.nobody')}</span>}</td>
    </tr>
  );
}
