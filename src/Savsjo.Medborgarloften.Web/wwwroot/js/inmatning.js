// Improves /inmatning: asks the server for its words on what is typed, saves with Ctrl+S, and comes back to where one was. It
// counts nothing and writes no sentence; every part of the page also works without this file.
(function () {
  "use strict";
  const form = document.getElementById("inmatning");
  if (!form) return;

  // ---- what the page says of what is typed: the server's words, out of the panel as it would come back ----
  const PAUSE = 250;
  const address = form.action.split("#")[0];
  const turns = new WeakMap();

  function question(report) {
    const asked = new FormData();
    const own = `Reports[${report.dataset.report}].`;
    const always = ["Tertial", "__RequestVerificationToken"];
    for (const [name, value] of new FormData(form)) {
      if (name.startsWith(own) || always.includes(name)) asked.append(name, value);
    }
    return asked;
  }

  async function answerTo(report) {
    const response = await fetch(`${address}/skrivet/${report.dataset.report}`, { method: "POST", body: question(report) });
    if (!response.ok || response.redirected) throw new Error(`${response.status}`);
    window.sessionRenewed();
    return new DOMParser().parseFromString(await response.text(), "text/html");
  }

  function show(answer) {
    for (const said of answer.querySelectorAll("[data-output]")) {
      const before = document.getElementById(said.id);
      if (before && before.outerHTML !== said.outerHTML) before.replaceWith(said);
    }
    for (const figure of answer.querySelectorAll("[data-figure]")) {
      const field = document.getElementById(figure.id);
      if (field) mark(field, figure.hasAttribute("aria-invalid"));
    }
  }

  function mark(field, isWrong) {
    const others = (field.getAttribute("aria-describedby") || "").split(" ").filter(id => id !== "" && id !== `${field.id}-fel`);
    const ids = isWrong ? others.concat(`${field.id}-fel`) : others;
    if (isWrong) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
    if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" ")); else field.removeAttribute("aria-describedby");
    const row = field.closest("[data-grid] tr");
    if (row) row.classList.toggle("has-error", row.querySelector("[aria-invalid]") !== null);
  }

  // An answer is shown only while nothing has been typed since its question. Where none comes, the page says nothing of the
  // figures rather than what was true of others.
  async function ask(report, turn) {
    let answer = null;
    try { answer = await answerTo(report); } catch { /* the network, or the server, has none */ }
    if (turns.get(report) !== turn) return;
    report.toggleAttribute("data-unanswered", answer === null);
    if (answer !== null) show(answer);
  }

  function update(report) {
    if (report.querySelector("[data-output]") === null) return;
    const turn = (turns.get(report) || 0) + 1;
    turns.set(report, turn);
    setTimeout(() => { if (turns.get(report) === turn) ask(report, turn); }, PAUSE);
  }

  // What was typed while nobody answered is asked about once the server has it.
  form.addEventListener("kept", () => form.querySelectorAll("[data-unanswered]").forEach(update));

  // A text's own fault goes when the text is mended; of a figure the server says it anew.
  function forgetServerError(field) {
    if (!field.hasAttribute("aria-invalid") || field.hasAttribute("data-figure")) return;
    field.removeAttribute("aria-invalid");
    const old = document.getElementById(field.id + "-fel");
    if (old) old.remove();
  }

  form.addEventListener("input", event => {
    forgetServerError(event.target);
    const report = event.target.closest("[data-report]");
    if (report) update(report);
  });

  form.addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    try {
      const focus = document.activeElement && document.activeElement.id;
      const panel = document.activeElement && document.activeElement.closest("[data-part]");
      sessionStorage.setItem("inmatning", JSON.stringify({ at: window.scrollY, focus, panel: panel && panel.id }));
    } catch { /* storage may be switched off; the page then opens at its top */ }
  });

  // ---- keys: Ctrl+S saves ----
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(document.getElementById("spara"));
    }
  });

  // ---- on arrival ----
  const saved = form.querySelector("[data-saved]");
  document.querySelectorAll(".keys").forEach(keys => { keys.hidden = false; });
  const errors = document.getElementById("fel");
  if (errors) {
    errors.focus();
  } else if (saved.textContent.trim() !== "") {
    // A status that is there from the start is not read out; one that comes is.
    const message = saved.textContent;
    saved.textContent = "";
    setTimeout(() => { if (saved.textContent === "") saved.textContent = message; }, 150);
    try {
      const before = JSON.parse(sessionStorage.getItem("inmatning"));
      // The form's own "#fel" stays in the address after a redirect, with nothing there to go to.
      const named = document.getElementById(location.hash.slice(1));
      // What was pressed may be gone: then where it stood, and at last the line that says what was done.
      const there = [before && before.focus, before && before.panel, "sparat"].map(id => id && document.getElementById(id));
      const field = named || there.find(one => one && one.checkVisibility());
      if (named && !named.hasAttribute("tabindex")) named.tabIndex = -1;
      if (!named && before) window.scrollTo(0, before.at);
      if (before && field) field.focus({ preventScroll: true });
    } catch { /* nothing was remembered */ }
  }
  try { sessionStorage.removeItem("inmatning"); } catch { /* nothing was remembered */ }
}());
