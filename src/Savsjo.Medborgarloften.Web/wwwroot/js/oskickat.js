// Keeps what is typed in a field that a button sends (data-unsent) on the server as well, for its author alone: it is there on another
// computer, and says so. The copy in this browser (skrivet.js) holds what the server has not got yet.
(function () {
  "use strict";
  const copies = window.skrivet ? window.skrivet.copies.filter(copy => copy.form.querySelector("[data-unsent]")) : [];
  if (copies.length === 0) return;

  const ADDRESS = document.body.dataset.unsentAddress;
  const PAUSE = 2000;
  const RETRY = 5000;
  const OFFLINE = "Inte sparat som utkast: ingen förbindelse. Det du skrev finns kvar här.";
  const FAULT = "Inte sparat som utkast: det gick fel hos oss. Vi försöker igen. Det du skrev finns kvar här.";
  const REFUSED = new Map([
    [401, "Inte sparat som utkast: du är utloggad. Det du skrev finns kvar här. Logga in i en ny flik."],
    [409, "Inte sparat som utkast: du har skrivit något annat här i en annan flik eller på en annan dator. Läs in sidan för att se det."],
    [422, "Inte sparat som utkast: texten är för lång. Det du skrev finns kvar här."],
  ]);
  const OTHER = "Inte sparat som utkast: någon annan är inloggad i den här webbläsaren. Det du skrev finns kvar här.";
  const isSame = window.skrivet.isSame;

  class Draft {
    constructor(copy, field) {
      Object.assign(this, { copy, field, name: field.name, kept: "", version: "", timer: null, running: null, isStopped: false });
      const line = Object.assign(document.createElement("span"), { className: "was draft-state" });
      this.quiet = line.appendChild(document.createElement("span"));
      this.loud = line.appendChild(document.createElement("b"));
      this.loud.setAttribute("role", "status");
      field.insertAdjacentElement("afterend", line);
    }

    /** What is not sent; empty where the field shows what is stored. */
    get text() { return this.copy.unsaved.has(this.name) ? this.field.value : ""; }

    get place() { return this.copy.form.dataset.keep; }

    // That all is well is written; that it is not is also read out.
    say(words, isFault = false) {
      this.quiet.textContent = isFault ? "" : words;
      if (this.loud.textContent !== (isFault ? words : "")) this.loud.textContent = isFault ? words : "";
    }

    typed(pause) {
      if (this.isStopped || isSame(this.text, this.kept)) return;
      this.say("");
      this.later(pause);
    }

    later(pause) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.run(), pause);
    }

    run() {
      clearTimeout(this.timer);
      if (this.running || this.isStopped || isSame(this.text, this.kept)) return;
      this.stopper = new AbortController();
      this.running = this.save().finally(() => { this.running = null; });
    }

    /** The form is on its way: what it holds is not to be kept once more behind it. */
    stop() {
      clearTimeout(this.timer);
      this.isStopped = true;
      if (this.stopper) this.stopper.abort();
    }

    async save() {
      const text = this.text;
      if (text !== "") this.say("Sparar…");
      const answer = await this.ask(text) || await this.ask(text, true);
      if (this.isStopped) return;
      if (answer.status === 200) this.take(answer.row, text);
      else if (answer.status === 0 || answer.status >= 500) this.tryAgain(answer.status === 0 ? OFFLINE : FAULT);
      else this.refuse(answer.status);
    }

    /** Null where the page had an old token and has got a new one; status 0 where nobody answers. */
    async ask(text, isLast = false) {
      try {
        const response = await fetch(ADDRESS, { method: "POST", body: this.body(text), signal: this.stopper.signal });
        const { ok, status } = response;
        if (!isLast && (status === 400 || status === 401) && await window.skrivet.renewToken(location.href)) return null;
        return { status, row: ok ? await response.json() : null };
      } catch { return { status: 0, row: null }; }
    }

    tryAgain(words) {
      this.say(words, true);
      this.later(RETRY);
    }

    refuse(status) {
      this.isStopped = status === 409;
      this.say(REFUSED.get(status) || OTHER, true);
    }

    body(text) {
      const body = new FormData();
      const base = this.copy.baseOf(this.copy.partOf(this.name)).map(one => [one.name, one.value]);
      for (const [name, value] of [["plats", this.place], ["falt", this.name], ["text", text], ["sedd", this.version],
        ["grund", base.length === 0 ? "" : JSON.stringify(Object.fromEntries(base))]]) body.append(name, value);
      body.append("__RequestVerificationToken", this.copy.form.elements.namedItem("__RequestVerificationToken").value);
      return body;
    }

    take(row, text) {
      window.sessionRenewed();
      this.kept = row ? text : "";
      this.version = row ? row.version : "";
      this.copy.isKeptByServer = true;
      this.copy.hold(this.name, row ? { version: row.version, time: row.nar, text } : null);
      this.say(row ? row.sagt : "");
      if (!isSame(this.text, text)) this.later(PAUSE);
    }

    /** What the server had when the page was read. */
    meet(row) {
      if (row === null) {
        this.run();
        return;
      }
      const isTyped = this.copy.unsaved.has(this.name);
      const held = this.copy.heldOf(this.name);
      Object.assign(this, { kept: row.text, version: row.version });
      this.copy.isKeptByServer = true;
      if (isSame(this.field.value, row.text)) this.meetSame(row, isTyped);
      else if (!isTyped && this.copy.isSaid(this.name, row.text)) this.run();
      else if (!isTyped || held && isSame(held.text, this.field.value)) this.bring(row);
      else if (held && held.version === row.version) this.run();
      else window.notiser.other(this.copy, this.field, row.text, row.nar);
    }

    /** A field that shows as stored what is kept as unsent: it has been sent since, from somewhere else. */
    meetSame(row, isTyped) {
      if (!isTyped && document.body.dataset.posted !== "ja") this.run();
      else this.note(row);
    }

    bring(row) {
      this.copy.adopt(this.name, row.text, row.grund ? JSON.parse(row.grund) : {}, row.nar);
      this.note(row);
    }

    note(row) {
      this.copy.hold(this.name, { version: row.version, time: row.nar, text: row.text });
      this.say(row.sagt);
    }
  }

  const drafts = copies.flatMap(copy => Array.from(copy.form.querySelectorAll("[data-unsent]"), field => new Draft(copy, field)));

  for (const { form } of copies) {
    const of = field => drafts.find(draft => draft.field === field);
    form.addEventListener("typed", event => of(event.detail)?.typed(PAUSE));
    // A field that is left is a thought that is finished.
    form.addEventListener("change", event => of(event.target)?.typed(300));
  }
  for (const kind of ["online", "focus"]) window.addEventListener(kind, () => { for (const draft of drafts) draft.run(); });
  document.addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    for (const draft of drafts) if (draft.copy.form === event.target) draft.stop();
  });
  window.addEventListener("pageshow", event => { if (event.persisted) for (const draft of drafts) draft.isStopped = false; });

  async function own() {
    try {
      const response = await fetch(ADDRESS, { cache: "no-store" });
      return response.ok ? await response.json() : [];
    } catch { return []; }
  }

  window.skrivet.ready.then(async () => {
    const rows = await own();
    for (const draft of drafts) draft.meet(rows.find(row => row.plats === draft.place && row.falt === draft.name) || null);
  });
}());
