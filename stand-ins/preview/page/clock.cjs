// Moves the clock of whoever runs it, and lets it tick on: `new Date()`, `Date()` and `Date.now()` are off by `shiftMs`, dates
// that are given stay what they are. Timers and `performance` measure spans, which a shift leaves alone.
// The preview's process requires it; a gadget's frame loads it before everything else, so that app, Jira and pages agree.

/** @param {number} shiftMs milliseconds; below zero into the past */
function shiftClock(shiftMs) {
  const machine = globalThis.Date;
  const now = () => machine.now() + shiftMs;
  globalThis.Date = new Proxy(machine, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new machine(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

if (typeof module === 'object') module.exports = { shiftClock };
else shiftClock(Number(document.currentScript.dataset.shiftMs));
