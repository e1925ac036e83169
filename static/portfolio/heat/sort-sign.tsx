/** Which way a column is sorted; `aria-sort` says it. */
export const SortSign = ({ isDescending }: { readonly isDescending: boolean }) => <span className="sort-sign" aria-hidden="true">{isDescending ? '↓' : '↑'}</span>;
