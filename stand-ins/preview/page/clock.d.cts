/** Moves this process's `Date` by so many milliseconds, for good; a second call moves it further. */
export declare function shiftClock(shiftMs: number): void;
