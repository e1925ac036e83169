/** The filters that hold on the open tab. */
import { useTexts } from '../../shared/texts/texts-context';
import type { FilterName } from './filters';
import { GROUPS } from './filters';
import { Choice } from './choice';
import { useFilters } from './use-filters';
import './filter-bar.css';

export function FilterBar({ shown }: { readonly shown: readonly FilterName[] }) {
  const { filters, setFilter, clearFilters } = useFilters();
  const { say } = useTexts();
  const isFiltered = shown.some((name) => (filters[name] ?? '') !== '');
  return (
    <form className="filter-bar" role="search" onSubmit={(event) => { event.preventDefault(); }}>
      {shown.includes('band') ? (
        <Choice label={say('portfolio.filter.band')} value={filters.band ?? ''} onChange={(value) => { setFilter('band', value); }}
          options={GROUPS.map((group) => ({ value: group, label: say(group === 'notJudged' ? 'portfolio.notJudged' : `band.${group}`) }))} />
      ) : null}
      {shown.includes('text') ? (
        <label className="filter">
          <span>{say('portfolio.filter.text')}</span>
          <input type="search" value={filters.text} onChange={({ target }) => { setFilter('text', target.value); }} />
        </label>
      ) : null}
      {isFiltered ? <button type="button" className="text-button" onClick={clearFilters}>{say('portfolio.filter.clear')}</button> : null}
    </form>
  );
}
