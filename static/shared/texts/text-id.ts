/** The ids of all messages that the pages say themselves, read off the English texts; a misspelt one does not compile. */
import type admin from '../../texts/en/admin.json';
import type dashboard from '../../texts/en/dashboard.json';
import type dependencies from '../../texts/en/dependencies.json';
import type portfolio from '../../texts/en/portfolio.json';
import type project from '../../texts/en/project.json';
import type review from '../../texts/en/review.json';
import type shared from '../../texts/en/shared.json';

export type TextId = keyof typeof admin | keyof typeof dashboard | keyof typeof dependencies | keyof typeof portfolio | keyof typeof project | keyof typeof review | keyof typeof shared;
