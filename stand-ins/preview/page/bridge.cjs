// The platform's side of @forge/bridge within a frame, as a classic script before the app's own: most operations are the
// preview's server's to answer; what concerns the page around the frame goes to it by message.
(() => {
  const query = window.location.search;
  const frame = window.location.pathname.split('/')[2];
  const asked = new URLSearchParams(query);
  const theme = asked.get('theme') ?? 'light';
  const colorMode = theme.startsWith('dark') ? 'dark' : 'light';
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
    root.dataset.theme = `${colorMode}:${theme} spacing:spacing typography:typography`;
    root.dataset.colorMode = colorMode;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/theme/${theme}.css`;
    document.head.prepend(link);
    return new Promise((resolve) => link.addEventListener('load', () => resolve()));
  }

  // The page's part of the address, as version 4 of the package `history` has it, on which the real bridge rests. The page around
  // the frame shows it, and tells of the viewer's Back.
  let place = toPlace(asked.get('at') ?? '/');
  const placeListeners = new Set();

  function toPlace(to) {
    if (typeof to === 'object') return { pathname: '/', search: '', hash: '', ...to };
    const { pathname, search, hash } = new URL(to, 'https://page.invalid');
    return { pathname, search, hash };
  }

  function move(to, action) {
    place = toPlace(to);
    for (const listener of placeListeners) listener(place, action);
    if (action !== 'POP') tell({ op: 'history', how: action.toLowerCase(), at: `${place.pathname}${place.search}` });
  }

  const createHistory = () => ({
    action: 'POP',
    location: place,
    push: (to) => move(to, 'PUSH'),
    replace: (to) => move(to, 'REPLACE'),
    go: (by) => tell({ op: 'go', by }),
    goBack: () => tell({ op: 'go', by: -1 }),
    goForward: () => tell({ op: 'go', by: 1 }),
    createHref: ({ pathname, search = '' }) => `${pathname}${search}`,
    listen(listener) {
      placeListeners.add(listener);
      return () => placeListeners.delete(listener);
    },
  });

  const operations = {
    submit,
    enableTheming,
    createHistory,
    changeWindowTitle: (title) => tell({ op: 'title', title }),
    reload: () => tell({ op: 'reload' }),
    on({ event, callback }) {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(callback));
      return { unsubscribe: () => all.delete(callback) };
    },
    async navigate({ url, type, ...target }) {
      const { siteUrl } = await ask('getContext');
      tell({ op: 'open', type, url: new URL(url ?? await ask('getUrl', target), siteUrl || window.location.origin).href });
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
    if (data.op === 'location') move(data.at, 'POP');
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
