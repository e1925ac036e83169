/** "Do we need both?": the size of the space, what it calls for and what is there, a sentence a line. */
import type { Indicator } from '../../../src/model/api';
import { useTexts } from '../texts/texts-context';
import { useSentence } from '../texts/use-sentence';

export function OperatingModel({ operatingModel: { reason, sentences } }: Pick<Indicator, 'operatingModel'>) {
  const { say } = useTexts();
  const saySentence = useSentence();
  const said = sentences.length === 0 ? [reason] : sentences.map((sentence) => saySentence(sentence, reason));
  return (
    <section className="operating-model">
      <h3>{say('model.title')}</h3>
      {said.map((sentence) => <p key={sentence} className="subtle">{sentence}</p>)}
    </section>
  );
}
