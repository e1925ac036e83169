/** Names of Atlassian teams as the viewer may see them: read off a work item that carries the team, since no list of teams is open to apps. */
import { useEffect, useState } from 'react';
import { askJira } from './ask-jira';
import { readFields, readList, readText } from './read-answer';

export type TeamNames = ReadonlyMap<string, string>;

/** Jira takes 100 work items in bulk. */
const AT_ONCE = 100;

/** @param samples a work item by team @param fields in which it may stand; empty before Jira answered, and where nobody did */
export function useTeamNames(samples: Readonly<Record<string, string>>, fields: readonly string[]): TeamNames {
  const [names, setNames] = useState<TeamNames>(new Map());
  const asked = JSON.stringify([Object.values(samples), fields]);
  useEffect(() => {
    let isCurrent = true;
    const [issueIds, fieldIds] = JSON.parse(asked) as [readonly string[], readonly string[]];
    if (issueIds.length > 0 && fieldIds.length > 0) void fetchNames([...new Set(issueIds)], fieldIds).then((found) => { if (isCurrent) setNames(found); }, () => undefined);
    return () => { isCurrent = false; };
  }, [asked]);
  return names;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
async function fetchNames(issueIds: readonly string[], fields: readonly string[]): Promise<TeamNames> {
  const names = new Map<string, string>();
  for (let start = 0; start < issueIds.length; start += AT_ONCE) {
    const answer = readFields(await askJira('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: issueIds.slice(start, start + AT_ONCE), fields }));
    for (const issue of readList(answer.issues)) {
      for (const field of fields) {
        const { id, name } = readFields(readFields(issue.fields)[field]);
        const [told, called] = [readText(id), readText(name)];
        if (told !== null && called !== null) names.set(told, called);
      }
    }
  }
  return names;
}
