/** What the site as a whole lacks, folded: it is for Jira's admins, and the same in every gadget. */
import type { IndicatorAnswer } from '../../src/model/api';
import { useTexts } from '../shared/texts/texts-context';
import { useSentence } from '../shared/texts/use-sentence';

export function SiteNotes({ sentences }: { readonly sentences: IndicatorAnswer['setup'] }) {
  const { say } = useTexts();
  const saySentence = useSentence();
  const said = sentences.map((sentence) => saySentence(sentence, sentence.text));
  if (sentences.length === 0) return null;
  return (
    <details className="site-notes">
      <summary>{say('siteNotes', { count: sentences.length })}</summary>
      <ul>{said.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </details>
  );
}
