/** The viewer, as the platform vouches for them; a page cannot forge these. */
export interface Viewer {
  readonly accountId: string;
  /** Whether the app's licence on the site is active. */
  readonly isLicensed: boolean;
}
