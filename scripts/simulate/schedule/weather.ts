/** What befalls Jira, the way to it, and the platform while a schedule is played; nothing once the weather is over. */
import fc from 'fast-check';
import type { ForgeFaults } from '../../../stand-ins/forge/forge-faults';
import type { Interference, OutgoingCall } from '../../../stand-ins/forge/interference';
import { asObject } from '../../../stand-ins/jira/as-object';
import type { RecordedRequest } from '../../../stand-ins/jira/create-jira';
import { platformAnswer } from '../../../stand-ins/forge/platform-answer';
import type { Misbehaviour } from '../../../stand-ins/jira/misbehaviour';
import type { Fault, Strike } from '../play/strikes';

/** Shares in thousandths, unless said otherwise. */
export interface Weather {
  /** What the draws below follow from. */
  readonly seed: number;
  /** Jira refuses (429 with and without Retry-After, 5xx), or the connection is lost there, back, or in the middle. */
  readonly refused: number;
  readonly lost: number;
  /** Pages that are short, repeated, end early or lead back to themselves; counts that are off. */
  readonly pages: number;
  /** Seconds by which search may be late, in half of its requests. */
  readonly lagSeconds: number;
  /** The platform kills the function at a call, loses a call of its own services, or refuses it. */
  readonly killed: number;
  readonly storage: number;
  readonly pushes: number;
  /** Deliveries of the queue and of product events that come twice, late or never. */
  readonly twice: number;
  readonly late: number;
  readonly never: number;
}

const share = (most: number): fc.Arbitrary<number> => fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.noBias(fc.integer({ min: 1, max: most })) });

export const arbitraryWeather: fc.Arbitrary<Weather> = fc.record({
  seed: fc.nat(),
  refused: share(120),
  lost: share(60),
  pages: share(400),
  lagSeconds: fc.constantFrom(0, 0, 5, 60, 300),
  killed: share(30),
  storage: share(30),
  pushes: share(100),
  twice: share(200),
  late: share(300),
  never: share(150),
});

/** Numbers from 0 up to 1. */
export type Draw = () => number;

export interface WeatherParts {
  readonly strike: Strike;
  readonly weather: Weather;
  readonly draw: Draw;
  readonly isOver: () => boolean;
}

/** What befalls a request to Jira. A sweep does not end early where its count was too low: nobody could tell that something is missing if both are off by the same. */
export function misbehaveIn({ weather, draw, isOver, strike }: WeatherParts): (request: RecordedRequest) => Misbehaviour | undefined {
  const lowCounts = new Set<string>();
  return ({ path, body }) => {
    if (isOver()) return undefined;
    const fate = 1_000 * draw();
    if (fate < weather.refused) {
      const [fault, refusal] = oneOf(REFUSALS, draw);
      strike(fault);
      return refusal;
    }
    if (fate < weather.refused + weather.lost) {
      const loss = oneOf(['drop', 'dropAnswer', 'cut', 'notJson'] as const, draw);
      strike(loss === 'drop' || loss === 'dropAnswer' ? 'connection lost' : 'answer cut or no JSON');
      return loss;
    }
    const isBad = fate < weather.refused + weather.lost + weather.pages;
    if (path.endsWith('/approximate-count')) {
      const countOffBy = isBad ? Math.floor(draw() * 17) - 8 : 0;
      lowCounts[countOffBy < 0 ? 'add' : 'delete'](queryOf(body));
      return { countOffBy };
    }
    if (weather.pages === 0 || (!path.endsWith('/search/jql') && !path.endsWith('/project/search'))) return undefined;
    const size = 1 + Math.floor(draw() * 12);
    // Sites are small: without shorter pages few searches would have a second one.
    if (!isBad) return draw() < 0.5 ? { page: 'short', size } : undefined;
    const page = oneOf(['last', 'repeated', 'sameToken', 'short'] as const, draw);
    return { page: page === 'last' && lowCounts.has(queryOf(body)) ? 'short' : page, size };
  };
}

/** Without its order. */
const queryOf = (body: unknown): string => String(asObject(body)['jql']).replace(/ ORDER BY .*$/, '');

const PATIENT = '429 with Retry-After';
const REFUSALS: readonly (readonly [Fault, Misbehaviour])[] = [
  [PATIENT, { status: 429, headers: { 'Retry-After': '1' } }], [PATIENT, { status: 429, headers: { 'Retry-After': '45' } }], [PATIENT, { status: 429, headers: { 'Retry-After': '900' } }],
  ['429 without Retry-After', { status: 429 }],
  ['5xx', { status: 500 }], ['5xx', { status: 502 }], ['5xx', { status: 503, headers: { 'Retry-After': '5' } }], ['5xx', { status: 504 }],
];

export const searchLagIn = ({ weather, draw, isOver }: WeatherParts) => (): number => (isOver() || weather.lagSeconds === 0 || draw() < 0.5 ? 0 : draw() * weather.lagSeconds * 1_000);

/** Milliseconds that a request to Jira takes; a few times so long that whoever waits has to give up or pay for it. */
export const latencyIn = ({ weather, draw, isOver }: WeatherParts) => (): number => {
  const usual = 100 + Math.floor(draw() * 100);
  return isOver() || 1_000 * draw() >= weather.lost / 4 ? usual : Math.floor(draw() * 150_000);
};

/** What befalls the app on the platform. `spared` are functions of the simulation itself. */
export function forgeFaultsIn({ weather, draw, isOver, strike }: WeatherParts, spared: string): Pick<ForgeFaults, 'interfere' | 'deliveriesOf' | 'reorders' | 'onStrike'> {
  const befall = (call: OutgoingCall): Interference => {
    if (1_000 * draw() < weather.killed) {
      strike('function killed');
      return draw() < 0.5 ? 'killBefore' : 'killAfter';
    }
    const failing = call.to === 'keyValue' ? weather.storage : call.to === 'queue' ? weather.pushes : 0;
    return 1_000 * draw() < failing ? fail(oneOf(FAILURES, draw), call, strike) : 'none';
  };
  return {
    reorders: true,
    interfere: (call) => (isOver() || call.functionKey === spared ? 'none' : befall(call)),
    deliveriesOf: () => deliveriesIn({ weather, draw, isOver, strike }),
    onStrike: (what) => strike(what === 'reordered' ? 'deliveries out of order' : 'chain of pushes ended'),
  };
}

/** When something that was sent arrives, in ms beyond its time: once for each delivery, never for none. */
export function deliveriesIn({ weather, draw, isOver, strike }: WeatherParts): readonly number[] {
  if (isOver()) return [0];
  if (isLost({ weather, draw, isOver })) {
    strike('delivery lost');
    return [];
  }
  const late = (): number => (1_000 * draw() < weather.late ? Math.floor(draw() * 180_000) : 0);
  const first = late();
  if (first > 0) strike('delivery late');
  if (1_000 * draw() >= weather.twice) return [first];
  strike('delivery twice');
  return [first, Math.floor(draw() * 600_000)];
}

/** Whether something that was to come does not: an event, or a run of the schedule. */
const isLost = ({ weather, draw, isOver }: Omit<WeatherParts, 'strike'>): boolean => !isOver() && 1_000 * draw() < weather.never;

/** Whether the platform leaves out a run of its schedule. */
export function isLeftOut(parts: WeatherParts): boolean {
  const isOut = isLost(parts);
  if (isOut) parts.strike('schedule left out');
  return isOut;
}

const FAILURES = ['loseRequest', 'loseAnswer', 'tooMany', 'broken', 'conflict'] as const;

function fail(failure: (typeof FAILURES)[number], { to, path }: OutgoingCall, strike: Strike): Interference {
  const isConditional = path.endsWith('/transaction');
  if (failure === 'conflict' && !isConditional) return 'none';
  strike(to === 'queue' ? 'push refused or lost' : failure === 'conflict' ? 'storage conflict' : failure === 'tooMany' ? 'storage over its rate' : 'storage failed or lost');
  switch (failure) {
    case 'tooMany':
      return refuse(429, 'RATE_LIMIT_EXCEEDED');
    case 'broken':
      return refuse(503, 'UNKNOWN_ERROR');
    case 'conflict':
      // As if another had written in between; only where the app asked under a condition.
      return refuse(400, 'CONDITIONAL_CHECK_FAILED');
    default:
      return failure;
  }
}

const refuse = (status: number, code: string): Interference => ({ response: platformAnswer(status, { code, message: 'Not now.' }) });

const oneOf = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], draw: Draw): Item => items[Math.floor(draw() * items.length)] as Item;
