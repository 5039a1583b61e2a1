// A button that prints the page. Without this file it is not shown; the browser's own menu prints as well.
(function () {
  "use strict";
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}());
