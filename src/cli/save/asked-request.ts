/** A request as the recorder reads it. */
import type { JiraRequest } from '../../model/ports';

export interface AskedRequest extends JiraRequest {
  /** Values of the path's placeholders. */
  readonly parameters: Readonly<Record<string, string>>;
}
