/** The filters that hold on the open tab. */
import { ROLES } from '../../../src/model/role';
import { capital } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { usePortfolio } from '../portfolio-context';
import { NO_CATEGORY } from '../spaces/filter-spaces';
import { sayTitle } from '../spaces/say-column';
import type { ChoiceProps } from './choice';
import { Choice } from './choice';
import type { FilterName } from './filters';
import { GROUPS } from './filters';
import { useCategories } from './use-categories';
import { useFilters } from './use-filters';
import './filter-bar.css';

export function FilterBar({ shown }: { readonly shown: readonly FilterName[] }) {
  const { filters, setFilter, clearFilters } = useFilters();
  const texts = useTexts();
  const { say } = texts;
  const options = useOptions();
  const isFiltered = shown.some((name) => (filters[name] ?? '') !== '');
  return (
    <form className="filter-bar" role="search" aria-label={say('portfolio.filters')} onSubmit={(event) => { event.preventDefault(); }}>
      {(['category', 'band', 'role', 'check'] as const).filter((name) => shown.includes(name) && options[name].length > 1).map((name) => (
        <Choice key={name} label={say(`portfolio.filter.${name}`)} value={filters[name] ?? ''} options={options[name]} onChange={(value) => { setFilter(name, value); }} />
      ))}
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

/** Only what some space of the viewer has. */
function useOptions(): Readonly<Record<Exclude<FilterName, 'text'>, ChoiceProps['options']>> {
  const { spaces, checks } = usePortfolio();
  const texts = useTexts();
  const { say, locale } = texts;
  const names = useCategories();
  const ids = [...new Set(spaces.map(({ categoryId }) => categoryId ?? NO_CATEGORY))];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return {
    category: ids.map((id) => ({ value: id, label: id === NO_CATEGORY ? say('portfolio.noCategory') : names.get(id) ?? id })).sort((a, b) => compare(a.label, b.label)),
    band: GROUPS.map((group) => ({ value: group, label: say(group === 'notJudged' ? 'portfolio.notJudged' : `band.${group}`) })),
    role: ROLES.map((role) => ({ value: role, label: capital(say(`role.${role}`)) })),
    check: checks.map((check) => ({ value: check.id, label: sayTitle(check, true, texts) })),
  };
}
