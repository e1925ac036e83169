// The platform's side of @forge/bridge within a frame, as a classic script before the app's own: most operations are the
// preview's server's to answer; what concerns the page around the frame goes to it by message.
(() => {
  const query = window.location.search;
  const frame = window.location.pathname.split('/')[2];
  const theme = new URLSearchParams(query).get('theme') ?? 'light';
  const listeners = new Map();
  let onProductSave = null;
  let widgetConfig = {};

  async function ask(op, payload) {
    const response = await fetch(`/frames/${frame}/bridge/${op}${query}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload ?? null),
    });
    const { result, error } = await response.json();
    if (!response.ok) throw new Error(error);
    return result;
  }

  const tell = (message) => window.parent.postMessage({ frame, ...message }, window.location.origin);

  async function submit(payload) {
    const isSaved = await ask('submit', payload);
    tell({ op: 'submit' });
    return isSaved;
  }

  function enableTheming() {
    const root = document.documentElement;
    root.dataset.theme = `${theme}:${theme} spacing:spacing typography:typography`;
    root.dataset.colorMode = theme;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/theme/${theme}.css`;
    document.head.prepend(link);
    return new Promise((resolve) => link.addEventListener('load', () => resolve()));
  }

  async function getUrl({ target, issueKey, projectKey }) {
    const { siteUrl } = await ask('getContext');
    const base = siteUrl || window.location.origin;
    if (target === 'issue') return `${base}/browse/${issueKey}`;
    return `${base}/browse/${projectKey ?? ''}`;
  }

  const operations = {
    submit,
    enableTheming,
    getUrl,
    on({ event, callback }) {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(callback));
      return { unsubscribe: () => all.delete(callback) };
    },
    async navigate({ url, ...target }) {
      const { siteUrl } = await ask('getContext');
      tell({ op: 'open', url: url === undefined ? await getUrl(target) : new URL(url, siteUrl || window.location.origin).href });
    },
    getWidgetEditApi: () => ({
      updateConfig: (config) => { widgetConfig = config; },
      onProductSave: (callback) => { onProductSave = callback; },
      onSave: () => undefined,
      onSaveError: () => undefined,
    }),
  };

  window.__bridge = {
    callBridge: async (op, payload) => (op in operations ? operations[op](payload) : ask(op, payload)),
  };

  window.addEventListener('message', async ({ data, origin }) => {
    if (origin !== window.location.origin) return;
    if (data.op === 'refresh') for (const callback of listeners.get('JIRA_DASHBOARD_GADGET_REFRESH') ?? []) callback({ origin: 'gadget', gadgetId: frame });
    if (data.op === 'save' && onProductSave !== null) {
      const config = await onProductSave(widgetConfig);
      if (config) await submit(config);
    }
  });

  // The page around the frame gives it the height of its content.
  window.addEventListener('load', () => {
    new ResizeObserver(() => tell({ op: 'resize', height: document.documentElement.getBoundingClientRect().height })).observe(document.documentElement);
  });
})();
