/** Lines of the pictures of dependencies, as the path of an SVG: the report's and the page's are drawn alike. Pure. */
import type { Point } from './pack-shelves';

/** Through every point, level at each: the number on a line stands on it, and lines keep to the space the layout left for them. */
export function drawCurve(points: readonly Point[]): string {
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${at(point)}`;
    const x = (before.x + point.x) / 2;
    return `C${at({ x, y: before.y })} ${at({ x, y: point.y })} ${at(point)}`;
  }).join('');
}

/** To a tenth of a pixel, less than anybody sees. */
export const roundLength = (length: number): number => Math.round(length * 10) / 10;

const at = ({ x, y }: Point): string => `${roundLength(x)} ${roundLength(y)}`;
