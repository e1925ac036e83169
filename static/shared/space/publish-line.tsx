/** For Jira admins: that others do not see this yet, and the button that lets them, which says first what it does. Afterwards nothing. */
import { useState } from 'react';
import { Button } from '../parts/button';
import { plural } from './words';
import './publish-line.css';

export interface PublishLineProps {
  /** Spaces of this gadget that only Jira admins see. */
  readonly unpublished: number;
  /** Spaces of this gadget. */
  readonly of: number;
  /** Without a licence nothing can be published. */
  readonly mayPublish: boolean;
  /** Resolves once everybody sees the scores, or once it failed and the gadget says why. */
  readonly onPublish: () => Promise<void>;
}

export function PublishLine({ unpublished, of, mayPublish, onPublish }: PublishLineProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [isPublishing, setIsPublishing] = useState(false);
  const publish = () => {
    setIsPublishing(true);
    void onPublish().finally(() => { setIsPublishing(false); });
  };
  return (
    <section className="publish-line" aria-label="Publishing">
      <p>
        {unpublished === of ? 'Only Jira admins see this until it is published.' : `Only Jira admins see ${unpublished} of these ${plural(of, 'space')} until ${unpublished === 1 ? 'it is' : 'they are'} published.`}
        {isAsking || !mayPublish ? null : <> <button type="button" className="text-button" onClick={() => { setIsAsking(true); }}>Publish …</button></>}
      </p>
      {isAsking ? (
        <>
          <p className="subtle">Everybody then sees the score, the seats and the gaps of every space that is open to them, in all Rolecall gadgets of this site. Spaces that are closed to somebody stay closed.</p>
          <div className="publish-buttons">
            <Button appearance="primary" isCompact isBusy={isPublishing} onClick={publish}>Publish to everybody</Button>
            <Button appearance="subtle" isCompact isDisabled={isPublishing} onClick={() => { setIsAsking(false); }}>Not yet</Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
