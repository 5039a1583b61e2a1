// Counts the characters of a text whose length is limited, beside it. The server counts them too; without this file the
// number is that of the last save.
(function () {
  "use strict";
  for (const field of document.querySelectorAll("textarea[data-counted]")) {
    const count = document.querySelector(`[data-count-of="${field.id}"]`);
    if (!count) continue;
    const tell = () => { count.textContent = field.value.trim().length.toLocaleString("sv-SE"); };
    field.addEventListener("input", tell);
    tell();
  }
}());
