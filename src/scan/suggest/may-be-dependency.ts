/** Link types that speak of an order of work without saying "block" or "depend": they are named in a survey, never taken. */
import type { CatalogueLinkType } from '../../model/catalogue';

/** At the start of a word; German for "predecessor" and "successor" among them. */
const ORDER_WORD = /(?<![\p{L}\p{N}_])(?:before|after|wait|requir|need|prerequi|predecess|successor|follows|precedes|vorgänger|nachfolger)/iu;

export const mayBeDependency = ({ name, inward, outward }: CatalogueLinkType): boolean => [name, inward, outward].some((text) => ORDER_WORD.test(text));
