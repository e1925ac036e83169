/**
 * Numbers of the settings, such as weights and per cents, as whole numbers: sums and comparisons of these are exact, where
 * `0.1 * 3 > 0.3` is not.
 */

/** Millionths: a decimal of up to six places is taken as it is written, a longer one to the nearest. */
const MILLION = 1_000_000;

/** @param decimal 0 to 100 or so, as a file or a form gives it */
export const toMillionths = (decimal: number): number => Math.round(decimal * MILLION);

/**
 * Holds a share against a limit: positive where `part` is more than `percent` of `whole`, 0 where it is just that, negative where
 * it is less. Exact for counts under 90 million: both products are whole numbers under 2^53.
 */
export const compareShare = (part: number, whole: number, percent: number): number => part * 100 * MILLION - toMillionths(percent) * whole;
