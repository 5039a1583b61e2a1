// Saves drafts on /inmatning while one types, by the same use case as the button, and says how it went. What the server has
// not answered for stays in this browser (skrivet.js). Without this file the page is saved by its button.
(function () {
  "use strict";
  const form = document.getElementById("inmatning");
  const copy = form && window.skrivet ? window.skrivet.of(form) : null;
  if (!copy) return;

  const PAUSE = 2000;
  const RETRY = 5000;
  const CHANGED = "Ändrat, inte sparat än";
  const WAITING = " Kommentarer och sammanfattningar ser andra först när du trycker Spara.";
  const address = form.action.split("#")[0];
  const quiet = form.querySelector("[data-autosaved]");
  const loud = form.querySelector("[data-saved]");
  const icon = form.querySelector("[data-saved-icon]");
  const refused = new Map();
  let timer = null;
  let running = null;
  let isStopped = false;
  let mayRetry = true;

  // ---- what is said: that all is well is written, that it is not is also read out ----
  function say(words, kind) {
    icon.hidden = kind !== "saved";
    quiet.textContent = kind === "fault" ? "" : words;
    if (kind === "fault") { if (loud.textContent !== words) loud.textContent = words; } else loud.textContent = "";
  }

  // ---- what is sent ----
  const reportOf = name => (/^Reports\[(\d+)\]\./.exec(name) || [])[1];

  function dirtyReports() {
    return new Set(Array.from(copy.unsaved.keys(), reportOf).filter(id => id !== undefined));
  }

  function entriesOf(reports) {
    return Array.from(new FormData(form)).filter(([name, value]) => typeof value === "string"
      && (name === "Tertial" || reports.has(reportOf(name))));
  }

  const signed = entries => JSON.stringify(entries.filter(([name]) => !/\.(Version|Seen)$/.test(name)));

  function snapshot() {
    const reports = dirtyReports();
    // What was refused as it stands is not asked about again.
    for (const id of reports) if (refused.get(id) === signed(entriesOf(new Set([id])))) reports.delete(id);
    return reports.size === 0 ? null : entriesOf(reports);
  }

  async function post(entries) {
    const body = new FormData();
    for (const [name, value] of entries) body.append(name, value);
    body.append("__RequestVerificationToken", form.elements.namedItem("__RequestVerificationToken").value);
    const response = await fetch(`${address}/utkast`, { method: "POST", body });
    if (response.ok) window.sessionRenewed();
    return { status: response.status, html: response.ok ? await response.text() : "" };
  }

  function take(html, entries) {
    const answer = new DOMParser().parseFromString(html, "text/html");
    const kept = new Set();
    for (const one of answer.querySelectorAll("[data-kept]")) {
      kept.add(one.dataset.kept);
      for (const input of one.querySelectorAll("input")) {
        const base = form.elements.namedItem(input.name);
        if (base) base.value = input.value;
      }
    }
    for (const said of answer.querySelectorAll("[data-state]")) {
      const before = document.getElementById(said.id);
      if (before && before.innerHTML !== said.innerHTML) before.innerHTML = said.innerHTML;
    }
    for (const id of new Set(entries.map(([name]) => reportOf(name)).filter(id => id && !kept.has(id))))
      refused.set(id, signed(entries.filter(([name]) => name === "Tertial" || reportOf(name) === id)));
    copy.pending = null;
    copy.confirm(entries.filter(([name]) => kept.has(reportOf(name))));
    form.dispatchEvent(new CustomEvent("kept"));
    const said = answer.querySelector("[data-said]");
    const waiting = Array.from(copy.unsaved.keys()).some(name => reportOf(name) === undefined);
    const isWhole = said.dataset.whole === "ja";
    if (isWhole && dirtyReports().size > 0) say("Sparar…", "busy");
    else say(said.textContent + (waiting ? WAITING : ""), isWhole ? "saved" : "fault");
  }

  const SIGNED_OUT = "Inte sparat: du är utloggad. Logga in i en ny flik, så sparas det du skrev. Det finns kvar här.";
  const OTHER_PERSON = "Inte sparat: någon annan är inloggad i den här webbläsaren. Det du skrev finns kvar till dess att du loggar in.";
  const MOVED_ON = "Inte sparat: tertialet är inte längre öppet. Det du skrev finns kvar här.";
  const FAULT = "Inte sparat: det gick fel hos oss. Vi försöker igen. Det du skrev finns kvar här.";
  const MAINTENANCE = "Inte sparat: webbplatsen sköts om just nu. Vi försöker igen. Det du skrev finns kvar här.";
  const OFFLINE = "Inte sparat: ingen förbindelse. Det du skrev finns kvar här och sparas när den är tillbaka.";

  async function attempt(entries, mayRenew) {
    const { status, html } = await post(entries);
    if (status === 200) { take(html, entries); return true; }
    if ((status === 400 || status === 401) && mayRenew && await window.skrivet.renewToken(address)) return attempt(entries, false);
    if (status >= 500) { say(status === 503 ? MAINTENANCE : FAULT, "fault"); return false; }
    // Asking again would change nothing, and would keep the session of whoever is signed in now alive. What is typed next asks anew.
    copy.pending = null;
    mayRetry = false;
    isStopped = status === 409;
    say(status === 401 ? SIGNED_OUT : status === 409 ? MOVED_ON : OTHER_PERSON, "fault");
    return false;
  }

  async function save() {
    const entries = copy.pending || snapshot();
    if (entries === null) return;
    // Written down first: if the answer is lost on the way, the same is asked again and not taken for another's change.
    copy.pending = entries;
    say("Sparar…", "busy");
    let isDone = false;
    mayRetry = true;
    try { isDone = await attempt(entries, true); } catch { say(OFFLINE, "fault"); }
    if (isDone && snapshot() !== null) later(PAUSE);
    else if (!isDone && mayRetry) later(RETRY);
  }

  function run() {
    clearTimeout(timer);
    timer = null;
    if (running === null && !isStopped) running = save().finally(() => { running = null; });
    return running || Promise.resolve();
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => { if (running) later(PAUSE); else run(); }, pause);
  }

  copy.onChange = () => {
    const isDirty = dirtyReports().size > 0 || document.getElementById("fel");
    const words = isDirty ? CHANGED : copy.unsaved.size > 0 ? WAITING.trim() : "";
    if (words !== "" || quiet.textContent === CHANGED || quiet.textContent === WAITING.trim()) say(words, "busy");
    if (dirtyReports().size > 0 && !isStopped) later(PAUSE);
  };
  // A field that is left is a thought that is finished.
  form.addEventListener("change", () => { if (dirtyReports().size > 0 && !isStopped) later(300); });
  window.addEventListener("online", () => { if (copy.pending || dirtyReports().size > 0) run(); });
  // Whoever signed in again in another tab comes back to this one.
  window.addEventListener("focus", () => { if (copy.pending || dirtyReports().size > 0) run(); });

  // ---- the button: after what is on its way; and what it sends is written down too ----
  let mayGo = false;
  form.addEventListener("submit", event => {
    if (!navigator.onLine) {
      event.preventDefault();
      say(OFFLINE, "fault");
      return;
    }
    if (!mayGo && (running || copy.pending)) {
      event.preventDefault();
      const button = event.submitter;
      const patience = new Promise(done => setTimeout(done, RETRY));
      Promise.race([run(), patience]).then(() => { mayGo = true; form.requestSubmit(button); });
      return;
    }
    clearTimeout(timer);
    const reports = dirtyReports();
    if (reports.size > 0) copy.pending = entriesOf(reports);
  }, true);

  // ---- on arrival ----
  window.skrivet.ready.then(async () => {
    if (copy.unsaved.size > 0) say(CHANGED, "busy");
    if (copy.pending) await run();
    copy.showLost();
  });
}());
