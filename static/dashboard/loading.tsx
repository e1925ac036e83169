/** The shape of what is to come. */
import Skeleton from '@atlaskit/skeleton';

export function Loading({ isOne }: { readonly isOne: boolean }) {
  return (
    <div className="gadget-loading" role="status" aria-label="Loading">
      <Skeleton width="45%" height={20} isShimmering />
      {isOne ? <Skeleton width={80} height={80} borderRadius="var(--ds-radius-full)" isShimmering /> : null}
      {[1, 2, 3].map((line) => <Skeleton key={line} width="100%" height={isOne ? 20 : 36} isShimmering />)}
    </div>
  );
}
