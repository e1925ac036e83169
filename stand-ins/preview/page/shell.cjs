// Jira around the app's frames: their menus, their heights, their part of the address, and the switches.
(() => {
  /** The preview's own names in the address; all others are the page's. */
  const OWN_NAMES = ['viewer', 'theme', 'locale'];
  const own = new URLSearchParams([...new URLSearchParams(window.location.search)].filter(([name]) => OWN_NAMES.includes(name)));
  const page = document.querySelector('[data-place]');

  for (const gadget of document.querySelectorAll('[data-gadget]')) {
    if (gadget.dataset.width) gadget.style.setProperty('--width', `${gadget.dataset.width}px`);
    gadget.addEventListener('click', ({ target }) => act(gadget, target.dataset.action));
    showSave(gadget);
  }

  function act(gadget, action) {
    const frame = gadget.querySelector('iframe');
    if (action === 'refresh' || action === 'save') frame.contentWindow.postMessage({ op: action }, window.location.origin);
    if (action === 'edit') show(gadget, '&edit=1');
  }

  function show(gadget, mode) {
    gadget.querySelector('iframe').src = `/frames/${gadget.dataset.gadget}/index.html?${gadget.dataset.query}${mode}`;
    showSave(gadget);
  }

  /** A widget's dashboard has its own Save. */
  function showSave(gadget) {
    const isEditing = gadget.querySelector('iframe').src.includes('edit=1');
    gadget.querySelector('[data-action=save]').hidden = !(isEditing && gadget.dataset.host === 'widget');
  }

  /** Puts the page's part behind its place, and the switches behind that. */
  function write(how, at) {
    const { pathname, search } = new URL(at, window.location.origin);
    const query = new URLSearchParams([...new URLSearchParams(search), ...own]).toString();
    const address = `${page.dataset.place}${pathname === '/' ? '' : pathname}${query === '' ? '' : `?${query}`}`;
    window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }

  /** The viewer went back or forward: the page hears where to. */
  window.addEventListener('popstate', () => {
    if (page === null) return;
    const rest = new URLSearchParams([...new URLSearchParams(window.location.search)].filter(([name]) => !OWN_NAMES.includes(name))).toString();
    const path = window.location.pathname.slice(page.dataset.place.length);
    page.querySelector('iframe').contentWindow.postMessage({ op: 'location', at: `${path === '' ? '/' : path}${rest === '' ? '' : `?${rest}`}` }, window.location.origin);
  });

  /** Links to the app's own places keep the switches. */
  function keepSwitches(url) {
    const address = new URL(url, window.location.origin);
    if (address.origin === window.location.origin) for (const [name, value] of own) address.searchParams.set(name, value);
    return address.href;
  }

  window.addEventListener('message', ({ data, origin }) => {
    const around = document.querySelector(`[data-frame="${CSS.escape(String(data.frame))}"]`);
    if (origin !== window.location.origin || !around) return;
    if (data.op === 'resize') around.querySelector('iframe').style.height = `${Math.ceil(data.height)}px`;
    if (data.op === 'submit') show(around, '');
    if (data.op === 'open' && data.type === 'same-tab') window.location.assign(keepSwitches(data.url));
    else if (data.op === 'open') window.open(keepSwitches(data.url), '_blank', 'noreferrer');
    if (data.op === 'history' && around === page) write(data.how, data.at);
    if (data.op === 'go') window.history.go(data.by);
    if (data.op === 'title') document.title = data.title;
    if (data.op === 'reload') window.location.reload();
  });

  document.querySelector('.switches').addEventListener('change', ({ target }) => {
    const address = new URL(window.location.href);
    address.searchParams.set(target.name, target.value);
    window.location.assign(address.href);
  });
})();
