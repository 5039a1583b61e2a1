// A one-time link has its code after "#", which no server and no log is told: takes it from the address and sends it in the form.
(function () {
  "use strict";
  const form = document.querySelector("form[data-lank]");
  if (!form) return;

  function open() {
    if (!/^#kod=[0-9a-f]+$/.test(location.hash)) return;
    form.elements.Link.value = location.hash;
    history.replaceState(null, "", location.pathname);
    form.requestSubmit();
  }

  window.addEventListener("hashchange", open);
  open();
})();
