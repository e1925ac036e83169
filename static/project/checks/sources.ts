/** Where the source of a check's rule can be read, by the check's id; rules that are derived, and books, have no address. */

const SCRUM_GUIDE = 'https://scrumguides.org/scrum-guide.html';
const SCORECARD = 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#maintained';

export const SOURCES: Readonly<Record<string, string>> = {
  'backlogs-ordered-by-others': SCRUM_GUIDE,
  'combined-roles-at-scale': 'https://www.productfocus.com/a-product-owner-is-not-a-product-manager/',
  'neglected-backlogs': SCORECARD,
  'overloaded-product-managers': 'https://fixagile.com/blog/product-manager-scaled-agile',
  'product-owners-without-authority': SCRUM_GUIDE,
  'programmes-without-project-manager': 'https://www.svpg.com/roles-and-ratios/',
  'projects-without-product-owner': SCRUM_GUIDE,
  'shared-product-ownership': SCRUM_GUIDE,
  'stale-roadmap-items': SCORECARD,
  'unclear-seats': 'https://www.atlassian.com/team-playbook/plays/daci',
};
