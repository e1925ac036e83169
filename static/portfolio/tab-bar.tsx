/** The tabs as links of the page's own address: Back returns to the one before. */
import { useAddress } from '../shared/page/use-address';
import { useTexts } from '../shared/texts/texts-context';
import type { Tab } from './tabs';
import './tab-bar.css';

export function TabBar({ tabs, open }: { readonly tabs: readonly Tab[]; readonly open: Tab }) {
  const { change } = useAddress();
  const { say } = useTexts();
  return (
    <nav className="tab-bar" aria-label={say('portfolio.tabs')}>
      {tabs.map((tab) => (
        <button key={tab.path} type="button" aria-current={tab === open ? 'page' : undefined} onClick={() => { change({}, tab.path); }}>{say(tab.label)}</button>
      ))}
    </nav>
  );
}
