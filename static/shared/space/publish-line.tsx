/** For Jira admins: that others do not see this yet, and the button that lets them, which says first what it does. Afterwards nothing. */
import { useState } from 'react';
import { Button } from '../parts/button';
import { useTexts } from '../texts/texts-context';
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
  const { say } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const [isPublishing, setIsPublishing] = useState(false);
  const publish = () => {
    setIsPublishing(true);
    void onPublish().finally(() => { setIsPublishing(false); });
  };
  return (
    <section className="publish-line" aria-label={say('publish.label')}>
      <p>
        {unpublished === of ? say('publish.all') : say('publish.some', { unpublished, of })}
        {isAsking || !mayPublish ? null : <> <button type="button" className="text-button" onClick={() => { setIsAsking(true); }}>{say('publish.ask')}</button></>}
      </p>
      {isAsking ? (
        <>
          <p className="subtle">{say('publish.effect')}</p>
          <div className="publish-buttons">
            <Button appearance="primary" isCompact isBusy={isPublishing} onClick={publish}>{say('publish.do')}</Button>
            <Button appearance="subtle" isCompact isDisabled={isPublishing} onClick={() => { setIsAsking(false); }}>{say('publish.notYet')}</Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
