// Warns five minutes before a session ends, with one button to stay. The server ends it by its own clock whatever stands here.
(function () {
  "use strict";
  const { account, sessionIdle, sessionMost } = document.body.dataset;
  if (!account || !sessionIdle) return;

  const WARNING = 5 * 60 * 1000;
  const KEY = `session/${account}`;
  const last = Date.now() + Number(sessionMost) * 1000;
  const box = document.getElementById("sessionen");
  const words = box.querySelector("[data-words]");
  const button = box.querySelector("button");
  let ends = 0;

  // Every tab tells the others: what is asked for in one of them keeps all of them signed in.
  function renew() {
    ends = Math.min(Date.now() + Number(sessionIdle) * 1000, last);
    try { localStorage.setItem(KEY, String(ends)); } catch { /* this tab knows for itself */ }
    box.hidden = true;
  }

  function latest() {
    try { return Math.min(Math.max(ends, Number(localStorage.getItem(KEY)) || 0), last); } catch { return ends; }
  }

  function look() {
    const left = latest() - Date.now();
    if (left > WARNING) { box.hidden = true; return; }
    const isOver = left <= 0;
    const minutes = Math.max(1, Math.ceil(left / 60000));
    const said = isOver ? "Du är utloggad. Det du skrev finns kvar i den här webbläsaren tills du loggar in igen."
      : `Du loggas ut om ${minutes === 1 ? "en minut" : `${minutes} minuter`}. Det du skrev finns kvar i den här webbläsaren.`;
    if (words.textContent !== said) words.textContent = said;
    button.hidden = isOver || latest() === last;
    box.hidden = false;
  }

  button.addEventListener("click", async () => {
    try {
      const response = await fetch(button.dataset.stay, { cache: "no-store", redirect: "manual" });
      if (response.ok) renew();
    } catch { words.textContent = "Det gick inte: ingen förbindelse. Försök igen."; }
  });

  renew();
  setInterval(look, 5000);
  document.addEventListener("visibilitychange", look);
  window.sessionRenewed = renew;
}());
