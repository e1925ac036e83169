/** What pages may call. Any user who can open a page can call every method, so each asks itself what its viewer may see. */
import Resolver from '@forge/resolver';
import { z } from 'zod';
import { MOST_PROJECTS } from '../model/api';
import { MOST_PLAN_CHANGES } from '../model/portfolio-api';
import { publicationSchema } from '../model/publication';
import { ROLES } from '../model/role';
import { acceptGap, previewGap, withdrawGap } from './accept-gap';
import { answer } from './answer';
import { answerClaim } from './answer-claim';
import { claimSeat } from './claim-seat';
import { confirmSeat } from './confirm-seat';
import { getChanges } from './get-changes';
import { getHistory } from './get-history';
import { decide } from './decide';
import { listChanges } from './list-changes';
import { closeReview, openReview } from './turn-review';
import { getClosedReview, getReview } from './get-review';
import { DECISION_KINDS, MOST_NOTE } from '../model/review';
import { getDependencies } from './get-dependencies';
import { getDependencyPair } from './get-dependency-pair';
import { getIndicator } from './get-indicator';
import { getOrdering } from './get-ordering';
import { getProject } from './get-project';
import { getVoices } from './get-voices';
import { getSettings } from './get-settings';
import { draftSchema } from './editable-settings';
import { getPeople } from './get-people';
import { getPortfolio } from './get-portfolio';
import { listProjects } from './list-projects';
import { openInstallation as open } from './open-installation';
import { planCover } from './plan-cover';
import { previewSettings } from './preview-settings';
import { publish } from './publish';
import { previewSeats, saveSeats } from './save-seats';
import { saveCoordinators } from './save-coordinators';
import { saveSettings } from './save-settings';
import { seatsChangeSchema } from './seats-change-schema';
import { scanNow } from './scan-now';
import { stopScan } from './stop-scan';
import { withdrawExemption } from './withdraw-exemption';

const nothing = z.strictObject({});
const projectId = z.string().regex(/^\d{1,19}$/);
const someProjects = z.strictObject({ projectIds: z.array(projectId).max(MOST_PROJECTS) });
const someChanges = someProjects.extend({ since: z.iso.datetime() });
const oneProject = z.strictObject({ projectId });
const account = z.string().regex(/^[\w:.-]{1,128}$/);
const oneSeat = oneProject.extend({ role: z.enum(ROLES) });
const someAnswer = oneSeat.extend({ answer: z.union([z.enum(['stillMe', 'notMe']), z.strictObject({ handOverTo: account })]) });
const gapName = oneProject.extend({ checkId: z.string().regex(/^[a-z-]{1,60}$/), subjectId: z.string().regex(/^[\w:.#-]{1,128}$/).optional() });
const someGap = gapName.extend({ reason: z.string().trim().min(1).max(500), expires: z.iso.datetime(), compensatingPerson: account.optional() });
const somePlan = z.strictObject({ changes: z.array(z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leaves'), accountId: account }),
  oneSeat.extend({ kind: z.literal('assign'), accountId: account }),
])).min(1).max(MOST_PLAN_CHANGES) });
const maybeProject = z.strictObject({ projectId: projectId.optional() });

const team = z.string().regex(/^[\w:.-]{1,128}$/);
const mark = z.string().max(100);
const oneReview = z.strictObject({ reviewId: z.string().regex(/^\d{1,30}$/) });
const someDecision = oneReview.extend({
  projectId, before: z.iso.datetime().nullable(),
  decision: z.strictObject({ kind: z.enum(DECISION_KINDS), note: z.string().trim().max(MOST_NOTE), accountId: account.nullable(), due: z.iso.date().nullable() }).nullable(),
});
/** An Atlassian team's id, or `project:` with a space's. */
const twoTeams = z.tuple([team, team]).refine(([one, other]) => one !== other);
const place = z.union([z.strictObject({ teams: twoTeams }), z.strictObject({ programmeId: projectId })]);
const someCoordinators = z.strictObject({ place, accountIds: z.array(account).max(10), mark });
const exemption = z.strictObject({ project: z.string().min(1).max(255), checkId: z.string().min(1).max(100), subjectId: z.string().min(1).max(255).optional() });

export const resolver = new Resolver()
  .define('getIndicator', answer('getIndicator', someProjects, ({ projectIds }, viewer) => getIndicator(open(), projectIds, viewer)))
  .define('getChanges', answer('getChanges', someChanges, (asked, viewer) => getChanges(open(), asked, viewer)))
  .define('getProject', answer('getProject', oneProject, (asked, viewer) => getProject(open(), asked.projectId, viewer)))
  .define('getHistory', answer('getHistory', oneProject, (asked, viewer) => getHistory(open(), asked.projectId, viewer)))
  .define('getOrdering', answer('getOrdering', oneProject, (asked, viewer) => getOrdering(open(), asked.projectId, viewer)))
  .define('getVoices', answer('getVoices', oneProject, (asked, viewer) => getVoices(open(), asked.projectId, viewer)))
  .define('claimSeat', answer('claimSeat', oneSeat, (asked, viewer) => claimSeat(open(), asked, viewer)))
  .define('answerClaim', answer('answerClaim', oneSeat.extend({ accountId: account, accept: z.boolean() }), (asked, viewer) => answerClaim(open(), asked, viewer)))
  .define('confirmSeat', answer('confirmSeat', someAnswer, (asked, viewer) => confirmSeat(open(), asked, viewer)))
  .define('acceptGap', answer('acceptGap', someGap, (asked, viewer) => acceptGap(open(), asked, viewer)))
  .define('previewGap', answer('previewGap', gapName, (asked, viewer) => previewGap(open(), asked, viewer)))
  .define('withdrawGap', answer('withdrawGap', gapName, (asked, viewer) => withdrawGap(open(), asked, viewer)))
  .define('listProjects', answer('listProjects', nothing, (_, viewer) => listProjects(open(), viewer)))
  .define('getPortfolio', answer('getPortfolio', nothing, (_, viewer) => getPortfolio(open(), viewer)))
  .define('getPeople', answer('getPeople', nothing, (_, viewer) => getPeople(open(), viewer)))
  .define('planCover', answer('planCover', somePlan, ({ changes }, viewer) => planCover(open(), changes, viewer)))
  .define('listChanges', answer('listChanges', z.strictObject({ since: z.iso.datetime(), from: z.int().min(0).optional() }), (asked, viewer) => listChanges(open(), asked, viewer)))
  .define('getReview', answer('getReview', nothing, (_, viewer) => getReview(open(), viewer)))
  .define('getClosedReview', answer('getClosedReview', oneReview, (asked, viewer) => getClosedReview(open(), asked.reviewId, viewer)))
  .define('openReview', answer('openReview', nothing, (_, viewer) => openReview(open(), viewer)))
  .define('decide', answer('decide', someDecision, (asked, viewer) => decide(open(), asked, viewer)))
  .define('closeReview', answer('closeReview', oneReview, (asked, viewer) => closeReview(open(), asked.reviewId, viewer)))
  .define('getDependencies', answer('getDependencies', nothing, (_, viewer) => getDependencies(open(), viewer)))
  .define('getDependencyPair', answer('getDependencyPair', z.strictObject({ teams: twoTeams }), ({ teams }, viewer) => getDependencyPair(open(), teams, viewer)))
  .define('saveCoordinators', answer('saveCoordinators', someCoordinators, (asked, viewer) => saveCoordinators(open(), asked, viewer)))
  .define('publish', answer('publish', publicationSchema, (publication, viewer) => publish(open(), publication, viewer)))
  .define('getSettings', answer('getSettings', nothing, (_, viewer) => getSettings(open(), viewer)))
  .define('previewSettings', answer('previewSettings', z.strictObject({ settings: draftSchema }), ({ settings }, viewer) => previewSettings(open(), settings, viewer)))
  .define('saveSettings', answer('saveSettings', z.strictObject({ settings: draftSchema, mark }), (asked, viewer) => saveSettings(open(), asked, viewer)))
  .define('previewSeats', answer('previewSeats', z.strictObject({ change: seatsChangeSchema }), ({ change }, viewer) => previewSeats(open(), change, viewer)))
  .define('saveSeats', answer('saveSeats', z.strictObject({ change: seatsChangeSchema, mark }), (asked, viewer) => saveSeats(open(), asked, viewer)))
  .define('scanNow', answer('scanNow', maybeProject, ({ projectId: asked }, viewer) => scanNow(open(), viewer, asked)))
  .define('withdrawExemption', answer('withdrawExemption', exemption, (asked, viewer) => withdrawExemption(open(), asked, viewer)))
  .define('stopScan', answer('stopScan', nothing, (_, viewer) => stopScan(open(), viewer)))
  .getDefinitions();
