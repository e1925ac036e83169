/** Version and licence. */
import type { SectionProps } from './admin-page';
import { useWords } from './use-words';

export function About({ answer }: SectionProps) {
  const { say } = useWords();
  return <p>{say('about.version', { app: answer.version.app, rules: String(answer.version.rules) })} {say(answer.scan.status.isLicensed ? 'about.licence.active' : 'about.licence.inactive')}</p>;
}
