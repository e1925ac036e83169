/** The viewers of the preview have the rights that their sentence says. */
import { demoViewers } from '../../../../stand-ins/jira/demo/demo-viewers';
import { demoSite } from './demo-site';
import { activeHolders } from './seats';

const accountOf = (viewsAs: string): string => demoViewers.find((viewer) => viewer.viewsAs === viewsAs)?.accountId ?? '';
const roleNames = ['Product Owner', 'Product Manager', 'Project Manager'];

describe('demoViewers', () => {
  it('are four active people of the site', () => {
    expect(demoViewers.map(({ viewsAs }) => viewsAs)).toEqual(['siteAdmin', 'productOwner', 'pmoLead', 'outsider']);
    for (const { accountId, displayName } of demoViewers) expect(demoSite.users).toContainEqual(expect.objectContaining({ accountId, displayName, active: true }));
  });

  it('hold what they are named after', () => {
    expect(demoSite.site.permissions?.admins).toEqual([accountOf('siteAdmin')]);
    expect(activeHolders('TRK', 'Product Owner')).toEqual([accountOf('productOwner')]);
    expect(['TRK', 'CHK'].map((key) => activeHolders(key, 'Project Manager'))).toEqual([[accountOf('pmoLead')], [accountOf('pmoLead')]]);
    const seatsOfOutsider = demoSite.site.projects.filter(({ key }) => roleNames.some((role) => activeHolders(key, role).includes(accountOf('outsider'))));
    expect(seatsOfOutsider).toEqual([]);
  });

  it('see the hidden space only as the site admin', () => {
    const browse = demoSite.site.permissions?.grants?.find(({ permission }) => permission === 'BROWSE_PROJECTS');
    expect(demoViewers.filter(({ accountId }) => browse?.holders.includes(accountId)).map(({ viewsAs }) => viewsAs)).toEqual(['siteAdmin']);
  });
});
