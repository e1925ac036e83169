/**
 * A site of up to a million work items that is held nowhere: each is worked out when a query looks at it. Deterministic: the same
 * shape and the same days give the same site. For benchmarks.
 */
import type { ChangingSite } from '../create-jira';
import type { IndexedSite } from '../site-index';
import { indexScaleState } from './index-scale-state';
import { buildModel } from './scale-model';
import type { ScaleShape } from './scale-shape';
import type { ScaleState } from './scale-state';
import { openState } from './scale-state';
import { workADay } from './work-a-day';

export interface ScaleSite extends ChangingSite {
  current(): IndexedSite & { readonly state: ScaleState };
  /** A working day of which all happens at the instant: so large a share of the live projects change. */
  work(share: number, at: Date): void;
  /** An account is deactivated, as that of somebody who leaves. */
  deactivate(accountId: string): void;
}

export function createScaleSite(shape: ScaleShape): ScaleSite {
  const open = (state: ScaleState) => ({ site: state.model.site, index: indexScaleState(state), state });
  const states = [{ at: -Infinity, site: open(openState(buildModel(shape), new Map(), [])) }];
  const last = () => states.at(-1) ?? fail();
  const put = (at: number, state: ScaleState): void => void states.push({ at, site: open(state) });
  return {
    current: () => last().site,
    asOf: (instant) => (states.findLast(({ at }) => at <= instant.getTime()) ?? last()).site,
    work: (share, at) => { put(at.getTime(), workADay(last().site.state, share, at.getTime())); },
    deactivate: (accountId) => {
      const { site: { state }, at } = last();
      const { model, changes, created } = state;
      const user = model.users.get(accountId);
      if (user === undefined) throw new Error(`The site has no account ${accountId}.`);
      put(at, openState({ ...model, users: new Map([...model.users, [accountId, { ...user, active: false }]]) }, changes, created));
    },
  };
}

const fail = (): never => { throw new Error('A site has a state at least.'); };
