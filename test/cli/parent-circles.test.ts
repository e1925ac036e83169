/** Parents that lead in a circle, and an item that is its own parent: judged as items without an owner, and the scan ends. */
import { reportSchema } from '../../src/model/report';
import { runTerminal } from './run-terminal';
import { lines, smallIssues, writeExport } from './small-export';

const epic = (id: string, key: string, parent: string, parentKey: string) => {
  const [like] = smallIssues;
  return { ...like, id, key, fields: { ...like?.fields, issuetype: { id: '11' }, assignee: null, parent: { id: parent, key: parentKey } } };
};

it('judges roadmap items whose parents lead in a circle', async () => {
  const circle = [epic('3001', 'AND-11', '3002', 'AND-12'), epic('3002', 'AND-12', '3003', 'AND-13'), epic('3003', 'AND-13', '3001', 'AND-11'), epic('3004', 'AND-14', '3004', 'AND-14')];
  const { stdout, refusal } = await runTerminal(['--data', writeExport({ 'issues.jsonl': lines([...smallIssues, ...circle]) }), '--now', '2026-11-24T09:00:00Z', '--format', 'json']);
  expect(refusal).toBe('');
  const report = reportSchema.parse(JSON.parse(stdout));
  const items = report.projects.find(({ key }) => key === 'AND')?.checks.find(({ id }) => id === 'roadmap-items-without-product-manager');
  expect(items).toMatchObject({ outcome: 'warn', judged: 6 });
  // By default the product owner answers for each of them: a circle names nobody, and takes nobody away.
  expect(items?.findings.map(({ subject }) => subject.key)).toEqual(['AND-1']);
});
