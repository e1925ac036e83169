/** The refusal of a value that the site does not have. */
import { JqlError } from '../jql-error';

export const unknownValue = (text: string, field: string): JqlError =>
  new JqlError(`The value '${text}' does not exist for the field '${field}'.`);
