/** The spaces that look alarming and are not. No check may ever fail in one of them; the tests of the checks hold us to it. */
import { demoProjects } from './tables/demo-projects';

export interface SpecialSpace {
  readonly key: string;
  /** One sentence: why a fail here would be a false alarm. */
  readonly reason: string;
}

export const specialSpaces: readonly SpecialSpace[] = demoProjects.flatMap(({ key, noFalseAlarm }) =>
  noFalseAlarm === undefined ? [] : [{ key, reason: noFalseAlarm }],
);
