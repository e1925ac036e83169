/** The words of a check in the viewer's language: by its id, or in English where the page's texts are older than the check. */
import type { IndicatorCheck } from '../../../src/model/api';
import type { Texts } from '../texts/create-texts';

export interface CheckWords {
  /** True when it passes, or what is wrong. */
  readonly title: string;
  readonly description: string;
  readonly remedy: string;
}

export function checkWords({ findText }: Pick<Texts, 'findText'>, { id, outcome, title, description, remedy }: Pick<IndicatorCheck, 'id' | 'outcome' | 'title' | 'description' | 'remedy'>): CheckWords {
  const isGap = outcome === 'fail' || outcome === 'warn';
  return {
    title: findText(`check.${id}.${isGap ? 'failureTitle' : 'title'}`) ?? title,
    description: findText(`check.${id}.description`) ?? description,
    remedy: findText(`check.${id}.remedy`) ?? remedy,
  };
}
