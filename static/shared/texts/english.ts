/** The English texts as a file of the page, loaded only where Forge serves no catalogue. */
import admin from '../../texts/en/admin.json';
import checks from '../../texts/en/checks.json';
import dashboard from '../../texts/en/dashboard.json';
import dependencies from '../../texts/en/dependencies.json';
import portfolio from '../../texts/en/portfolio.json';
import project from '../../texts/en/project.json';
import review from '../../texts/en/review.json';
import shared from '../../texts/en/shared.json';

export const english: Readonly<Record<string, string>> = { ...checks, ...shared, ...dashboard, ...project, ...portfolio, ...dependencies, ...review, ...admin };
