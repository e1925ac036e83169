/** The code of a system error, such as ENOENT. */
export const errorCode = (cause: unknown): string => (typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown reason');
