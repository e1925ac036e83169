/** The site's score: the mean of its rated projects, one decimal, half up; null where none is rated. */
import Fraction from 'fraction.js';

export function averageScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, score) => total.add(new Fraction(Math.round(score * 10), 10)), new Fraction(0));
  return sum.div(scores.length).mul(10).add(new Fraction(1, 2)).floor().div(10).valueOf();
}
