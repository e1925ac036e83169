/** The four steps of setting up, each with what it has led to so far. */
import { ROLES } from '../../src/model/role';
import type { SectionProps } from './admin-page';
import { useWords } from './use-words';

export function Guide({ answer, draft, preview, isPreviewing }: SectionProps) {
  const { say, sayCount } = useWords();
  const effect = preview?.effect ?? null;
  const { publication } = answer.publication;
  const steps = [
    { to: 'names', title: say('guide.names'), effects: effect === null ? [say('found.unknown')] : ROLES.map((role) => say('found', { holders: say(`holders.${role}`), held: effect.seats[role].to, of: effect.judged.to })) },
    { to: 'seats', title: say('guide.seats'), effects: [answer.seats.length === 0 ? say('guide.seats.none') : sayCount('guide.seats.effect', answer.seats.length)] },
    { to: 'rules', title: say('guide.rules'), effects: [effect === null ? say('found.unknown') : say('guide.rules.effect', { preset: say(`preset.${draft.preset}`), ...effect.bands.to })] },
    { to: 'publish', title: say('guide.publish'), effects: [publication.scope === 'categories' ? sayCount('published.categories', publication.categoryIds.length) : say(`published.${publication.scope}`)] },
  ];
  return (
    <section aria-labelledby="guide-title">
      <h2 id="guide-title" className="visually-hidden">{say('guide')}</h2>
      <ol className="guide" aria-busy={isPreviewing}>
        {steps.map(({ to, title, effects }, index) => (
          <li key={to}>
            <span className="guide-number" aria-hidden="true">{index + 1}</span>
            <h3><a href={`#${to}`}>{title}</a></h3>
            {effects.map((text) => <p key={text} className="subtle">{text}</p>)}
          </li>
        ))}
      </ol>
    </section>
  );
}
