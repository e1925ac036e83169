/** How the platform ends a function that has not returned. */

/** The function did not end within the time limit that the manifest gives it. */
export class FunctionTimeoutError extends Error {
  constructor(functionKey: string, seconds: number) {
    super(`The function "${functionKey}" did not end within ${seconds} seconds.`);
    this.name = 'FunctionTimeoutError';
  }
}

/** The function's process died: out of memory, or a machine that went away. */
export class FunctionKilledError extends Error {
  constructor(functionKey: string) {
    super(`The process of the function "${functionKey}" died.`);
    this.name = 'FunctionKilledError';
  }
}
