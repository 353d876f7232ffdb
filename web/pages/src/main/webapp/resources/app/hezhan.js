/* What the pages need beyond Faces: saving while writing, a lost sign-in that loses no text, charts. */
(() => {
  'use strict';
  const PAUSE = 1500;
  const KEPT = 'hezhan.kept:' + location.pathname + location.search;
  let waiting = 0;
  let unsaved = false;

  const fields = () => [...document.querySelectorAll('main form :is(input, select, textarea)')]
    .filter(field => field.id && !['hidden', 'file', 'submit', 'button'].includes(field.type));

  /* Keeps in this tab what somebody typed, and puts it back after they signed in again. */
  const keep = () => sessionStorage.setItem(KEPT, JSON.stringify(fields().map(field =>
    [field.id, ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value])));
  const putBack = () => {
    const kept = sessionStorage.getItem(KEPT);
    if (!kept) { return; }
    sessionStorage.removeItem(KEPT);
    for (const [id, value] of JSON.parse(kept)) {
      const field = document.getElementById(id);
      if (!field || field.disabled) { continue; }
      if (typeof value === 'boolean') { field.checked = value; } else { field.value = value; }
    }
    document.getElementById('put-back')?.removeAttribute('hidden');
  };

  const quietly = form => form.querySelector('.js-autosave');
  const save = form => {
    clearTimeout(waiting);
    waiting = setTimeout(() => quietly(form)?.click(), PAUSE);
  };
  const watch = event => {
    const form = event.target.form;
    if (form && quietly(form) && event.isTrusted) {
      unsaved = true;
      save(form);
    }
  };

  const failed = status => {
    const lost = status === 401 || status === 0 && !navigator.onLine;
    const dialog = document.getElementById(status === 401 ? 'signed-out' : 'failed');
    if (lost) { keep(); }
    if (dialog && !dialog.open) { dialog.showModal(); }
  };

  /* Where nothing was answered PrimeFaces leaves the button dead; what was typed is still there, and can be sent again. */
  const revive = () => {
    for (const button of document.querySelectorAll('.ui-button.ui-state-loading')) {
      const widget = PrimeFaces.getWidgetById(button.id);
      if (widget) { PrimeFaces.buttonEndAjaxDisabled(widget, jQuery(button)); }
    }
  };

  const draw = () => {
    for (const place of document.querySelectorAll('[data-chart]')) {
      if (!window.echarts || echarts.getInstanceByDom(place)) { continue; }
      const chart = echarts.init(place, null, { renderer: 'svg' });
      const option = JSON.parse(place.dataset.chart);
      option.animation = false;
      option.textStyle = { fontFamily: getComputedStyle(place).fontFamily };
      chart.setOption(option);
      place.querySelector('svg')?.setAttribute('aria-hidden', 'true');
      new ResizeObserver(() => chart.resize()).observe(place);
    }
  };

  const afterAjax = () => {
    draw();
    const message = document.querySelector('.messages .error');
    if (message && !message.dataset.seen) {
      message.dataset.seen = 'yes';
      message.tabIndex = -1;
      message.focus({ preventScroll: true });
      message.scrollIntoView({ block: 'center' });
    }
  };

  document.addEventListener('input', watch);
  document.addEventListener('change', watch);
  document.addEventListener('click', event => {
    const target = event.target;
    for (const open of document.querySelectorAll('.thumbs details[open]')) {
      if (!open.contains(target)) { open.open = false; }
    }
    if (target.closest('[data-close]')) { target.closest('dialog')?.close(); }
    if (target.closest('[data-again]')) { keep(); unsaved = false; location.reload(); }
    if (target.closest('[data-print]')) { window.print(); }
  });
  window.addEventListener('beforeunload', event => { if (unsaved) { event.preventDefault(); } });
  if (window.jQuery) {
    jQuery(document)
      .on('pfAjaxError', (event, request) => {
        revive();
        failed(request.status);
      })
      .on('pfAjaxComplete', (event, request) => {
        if (request.status === 200) { unsaved = false; }
        afterAjax();
      });
  }

  /* What scrolls sideways can be reached by the keyboard. */
  const reachable = () => {
    for (const wide of document.querySelectorAll('.ui-datatable-tablewrapper')) {
      if (wide.scrollWidth > wide.clientWidth) { wide.tabIndex = 0; } else { wide.removeAttribute('tabindex'); }
    }
  };
  window.addEventListener('resize', reachable);
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', reachable); }
  putBack();
  draw();
  reachable();
})();
