/** Goes up when a rule, weight or threshold changes, so that trends mark the day. */
export const RULES_VERSION = '1';
