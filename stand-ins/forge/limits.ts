/**
 * Every number that the stand-in Forge holds an app to, beside the page of the platform's documentation that gives it.
 * Pages are named by their path under developer.atlassian.com/platform/forge/; "pkg" marks numbers read in the npm package.
 */
const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export const limits = {
  /** platform/limits-invocation */
  invocation: {
    /** Resolvers and product triggers. Triggers are not listed there and are treated alike. */
    interactiveSeconds: 25,
    /** Functions used by consumers and schedules only, when the manifest sets no `timeoutSeconds`. */
    backgroundSeconds: 55,
    /** The most that `timeoutSeconds` may ask for. */
    mostSeconds: 900,
    requestBytes: 500 * KIBIBYTE,
    responseBytes: 5 * MEBIBYTE,
    perUserPerMinute: 1_200,
    perInstallationPerMinute: 7_000,
    perInstallationPerSecond: 300,
    logLinesPerMinute: 100,
    logBytesPerInvocation: 200 * KIBIBYTE,
  },
  /** events-reference/product_events: retries and size of a product event. */
  productEvent: { retries: 4, bytes: 200 * KIBIBYTE },
  /** storage-reference/limits-kvs-ce */
  keyValue: {
    keyLength: 500,
    valueBytes: 240 * KIBIBYTE,
    depth: 31,
    pageDefault: 10,
    pageMost: 100,
    /**
     * How long a cursor is good. "Must not be stored" is documented and no time is: this stand-in takes the longest life of a
     * function, so that a cursor kept for a later invocation fails.
     */
    cursorMs: 15 * MINUTE_MS,
    operations: 25,
    operationsBytes: 4 * MEBIBYTE,
    ttlMs: 365 * DAY_MS,
    /** Expired data may be read for this long after its end. */
    expiredReadableMs: 48 * HOUR_MS,
    requestsPerSecond: 1_000,
    readUnitsPerMinute: 4_000,
    writeUnitsPerMinute: 4_000,
    unitBytes: 10 * KIBIBYTE,
    keyReadBytesPerSecond: 12 * MEBIBYTE,
    keyWriteBytesPerSecond: 1 * MEBIBYTE,
  },
  /** Scheduled triggers (their pages of 2025-12-01 and 2026-06-17); names of the intervals: pkg. */
  schedule: {
    intervalMs: { fiveMinute: 5 * MINUTE_MS, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS },
    /** First run after a deploy, about. */
    firstRunMs: 5 * MINUTE_MS,
    most: 5,
    mostFiveMinute: 1,
  },
  /** platform/limits-async-events and runtime-reference/async-events-api; events a push, bytes a push and delay: pkg too. */
  queue: {
    eventsPerPush: 50,
    bytesPerPush: 200 * KIBIBYTE,
    /** One event, when its consumer's time limit is over `longConsumerSeconds`. */
    bytesPerLongEvent: 100 * KIBIBYTE,
    longConsumerSeconds: 55,
    eventsPerMinute: 500,
    mostDelaySeconds: 900,
    leastRetrySeconds: 1,
    mostRetrySeconds: 900,
    retryDataBytes: 4 * KIBIBYTE,
    pushesPerOrigin: 1_000,
    retentionMs: DAY_MS,
  },
} as const;
