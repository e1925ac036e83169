/** What the site as a whole lacks, folded: it is for Jira's admins, and the same in every gadget. */

export function SiteNotes({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <details className="site-notes">
      <summary>For your Jira admin: {sentences.length === 1 ? 'one thing' : `${sentences.length} things`} to set up</summary>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </details>
  );
}
