/** The report as one HTML file for whoever gets it by mail: reads without script or network, in light and dark, and prints. */
import type { Report } from '../../model/report';
import { createContext } from './html/context';
import { renderPage } from './html/render-page';

export const reportHtml = async (report: Report): Promise<string> => `${await renderPage(createContext(report))}`;
