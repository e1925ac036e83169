/** "Do we need both?": the size of the space, what it calls for and what is there, a sentence a line. */
import type { Indicator } from '../../../src/model/api';

/** Between sentences, which begin with a capital. */
const SENTENCE_END = /(?<=\.) (?=[A-Z])/;

export function OperatingModel({ operatingModel: { reason } }: Pick<Indicator, 'operatingModel'>) {
  return (
    <section className="operating-model">
      <h3>Do we need both?</h3>
      {reason.split(SENTENCE_END).map((sentence) => <p key={sentence} className="subtle">{sentence}</p>)}
    </section>
  );
}
