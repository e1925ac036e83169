/** A bar in the shape of what is to come; it glows, unless the viewer wants no motion. */
import './skeleton.css';

export function Skeleton({ shape }: { readonly shape: 'title' | 'line' | 'row' | 'ring' }) {
  return <span className={`skeleton skeleton-${shape}`} />;
}
