/** All checks with weight and title, those that make the score first. */
import type { AnyCheck } from '../../model/check';
import { RISK_WEIGHTS } from '../../model/check';
import type { Paint } from '../reporters/text/paint';
import { hang, wrap } from '../wrap-text';

export function listChecks(checks: readonly AnyCheck[], paint: Paint): string {
  const of = (kind: AnyCheck['kind']) => checks.filter((check) => check.kind === kind);
  return [
    section('Exact checks: they make the score', of('exact'), paint),
    section('Practice checks: they rest on samples, and count only from the day on which an admin weights them', of('practice'), paint),
    `rolecall explain ID says why a check matters, what fails and when that is fine.`,
  ].filter((one) => one !== '').join('\n\n') + '\n';
}

function section(title: string, checks: readonly AnyCheck[], paint: Paint): string {
  if (checks.length === 0) return '';
  return [paint.bold(wrap(title)), ...checks.flatMap(({ id, title: passes, risk, kind }) => [
    `  ${id} ${paint.dim(kind === 'practice' ? '(weight 0)' : `(weight ${RISK_WEIGHTS[risk]})`)}`,
    hang('    ', passes),
  ])].join('\n');
}
