/** The fields that a backlog's order and readiness are read from, found by what they are and, where Jira gives no other sign, by name. */
import type { z } from 'zod';
import type { BacklogFields } from '../../model/catalogue';
import type { fields as fieldsAnswer } from '../answers';
import { matchesName } from '../../model/match-name';

type Field = z.output<typeof fieldsAnswer>[number];

const RANK = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
/** The estimate of team-managed spaces. */
const POINT_ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
/** That of company-managed ones is an ordinary number field, which Jira Software creates under this name. */
const STORY_POINTS = ['Story Points', 'Story point estimate'];
/** Jira's own time estimate, in seconds. */
const TIME_ESTIMATE = 'timeoriginalestimate';

/** @param acceptanceCriteria a field's id or name, any case */
export function findBacklogFields(fields: readonly Field[], acceptanceCriteria: string): BacklogFields {
  const idsOf = (isWanted: (field: Field) => boolean) => fields.filter(isWanted).map(({ id }) => id).sort();
  const [rank = null] = idsOf(({ schema }) => schema?.custom === RANK);
  return {
    rank,
    sprints: idsOf(({ schema }) => schema?.custom === SPRINT),
    estimates: [...idsOf(({ name, schema }) => schema?.custom === POINT_ESTIMATE || (schema?.type === 'number' && matchesName(name, STORY_POINTS))), TIME_ESTIMATE],
    acceptanceCriteria: idsOf(({ id, name }) => id === acceptanceCriteria || matchesName(name, [acceptanceCriteria])),
  };
}
