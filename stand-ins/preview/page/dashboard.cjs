// The page around the gadgets: their menus, their heights, and the switches.
(() => {
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

  window.addEventListener('message', ({ data, origin }) => {
    const gadget = document.querySelector(`[data-gadget="${CSS.escape(String(data.frame))}"]`);
    if (origin !== window.location.origin || !gadget) return;
    if (data.op === 'resize') gadget.querySelector('iframe').style.height = `${Math.ceil(data.height)}px`;
    if (data.op === 'submit') show(gadget, '');
    if (data.op === 'open') window.open(data.url, '_blank', 'noreferrer');
  });

  const switches = document.querySelector('.switches');
  switches.addEventListener('change', () => switches.submit());
})();
