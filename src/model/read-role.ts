/** Reads a role as people write it: `productOwner`, `product-owner`, `Product Owner`. */
import type { Role } from './role';
import { ROLES } from './role';

const plain = (name: string) => name.replace(/[^a-z]/gi, '').toLowerCase();

/** undefined where it is none of the three, spelled out: short forms such as "PM" are ambiguous. */
export const readRole = (name: string): Role | undefined => ROLES.find((role) => plain(role) === plain(name));
