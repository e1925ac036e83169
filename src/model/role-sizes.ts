/**
 * How large an answer about project roles may be. Jira pages neither the roles of a project nor the actors of a role, so that what
 * such a call costs is known only when it was paid. For as much as this is reserved before one is made; a site with larger ones
 * passes its hourly ceiling by what they have more. Nobody states such sizes: both are far beyond what roles of people who answer
 * for something have.
 */
export const MOST_ROLES = 80;
export const MOST_ACTORS = 500;

/** In Jira's points: a request 1, a role or an actor 2. */
export const MOST_FOR_ROLES = 1 + 2 * MOST_ROLES;
export const MOST_FOR_ACTORS = 1 + 2 + 2 * MOST_ACTORS;
