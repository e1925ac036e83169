/** The first findings of a check, each subject once, and how many more there are: json lists all. */
import type { ReportFinding } from '../../../model/report';

export interface Examples {
  readonly shown: readonly ReportFinding[];
  /** Subjects not shown. */
  readonly more: number;
}

export function pickExamples(findings: readonly ReportFinding[], most: number): Examples {
  const subjects = [...new Map(findings.map((finding) => [finding.subject.key, finding])).values()];
  return { shown: subjects.slice(0, most), more: Math.max(0, subjects.length - most) };
}
