// Keeps what is typed in a form (data-keep) in this browser, for the account that types it, until the server has it: through a
// lost network, a closed tab, an ended session or somebody else's sign-in. The page works without this file.
(function () {
  "use strict";
  const account = document.body.dataset.account;
  if (!account) return;

  const PREFIX = `skrivet/${account}/`;
  const RECEIPT = document.body.dataset.receipt;
  const KEPT_DAYS = 14;

  // ---- where it is kept; where storage is switched off, only as long as the page is open ----
  const memory = new Map();

  function read(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return memory.get(key) || null; }
  }

  function write(key, kept) {
    const isEmpty = Object.keys(kept.fields).length === 0 && !kept.pending;
    try {
      if (isEmpty) localStorage.removeItem(key); else localStorage.setItem(key, JSON.stringify(kept));
    } catch { memory.set(key, kept); }
  }

  function forget(key) {
    try { localStorage.removeItem(key); } catch { memory.delete(key); }
  }

  function keys() {
    try { return Object.keys(localStorage).filter(key => key.startsWith(PREFIX)); } catch { return Array.from(memory.keys()); }
  }

  // A page that was on its way here while the page before it was told that a save had succeeded shows what was there before it.
  const SAVED_AT = `sparat/${account}`;
  try {
    const savedAt = localStorage.getItem(SAVED_AT);
    const isOld = document.body.dataset.posted !== "ja" && Number(savedAt) > performance.timeOrigin;
    // Once: a clock that is set back must not read the page for ever.
    if (isOld && sessionStorage.getItem(SAVED_AT) !== savedAt) {
      sessionStorage.setItem(SAVED_AT, savedAt);
      location.reload();
      return;
    }
  } catch { /* storage may be switched off */ }

  function noteSaved() {
    try { localStorage.setItem(SAVED_AT, String(Date.now())); } catch { /* storage may be switched off */ }
  }

  // ---- fields ----
  const KINDS = "textarea[name], select[name], input[name]:not([type=hidden], [type=checkbox], [type=file], [type=password])";

  function valueOf(form, name) {
    const field = form.elements.namedItem(name);
    return field === null ? null : field.value;
  }

  function setValue(form, name, value) {
    const field = form.elements.namedItem(name);
    field.value = value;
    const one = field instanceof RadioNodeList ? Array.from(field).find(radio => radio.checked) || field[0] : field;
    for (let fold = one.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    return one;
  }

  const words = node => node.textContent.replace(/\s+/g, " ").trim();

  /** What somebody who reads a field's value without the field needs: its name, and a choice in words. */
  function inWords(field, value) {
    const ids = (field.getAttribute("aria-labelledby") || "").split(" ").map(id => document.getElementById(id)).filter(Boolean);
    const labels = ids.length > 0 ? ids : Array.from(field.labels || []);
    const part = field.closest("[data-part]");
    const name = [part ? part.dataset.part : "", ...labels.map(words)].filter(Boolean).join(" ");
    return { name, value: field instanceof HTMLSelectElement && field.selectedOptions[0] ? words(field.selectedOptions[0]) : value };
  }

  const clockTime = at => new Date(at).toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" }).replace(":", ".");
  const plain = value => (value || "").replace(/\r\n?/g, "\n");
  const isSame = (one, other) => plain(one) === plain(other);
  // The server cleans what is pasted from Word (PastedText); words are compared without what it may have changed.
  const cleaned = value => plain(value).replace(/[\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u001e\u2011]/g, "-").replace(/^ *[·▪◦●■o§Øüv–-]\t|[•\uf020-\uf0ff]/gm, " ").replace(/\s+/g, " ").trim();

  class Copy {
    constructor(form) {
      this.form = form;
      this.key = PREFIX + form.dataset.keep;
      this.kinds = form.dataset.kept ? `${form.dataset.kept}[name]` : KINDS;
      this.shown = new Map();
      this.unsaved = new Map();
      this.lost = [];
      this.onChange = () => {};
      for (const field of form.querySelectorAll(this.kinds)) this.shown.set(field.name, valueOf(form, field.name));
      form.addEventListener("input", event => this.note(event.target));
      form.addEventListener("change", event => this.note(event.target));
    }

    set(name, value) { return setValue(this.form, name, value); }

    partOf(name) {
      const found = this.form.elements.namedItem(name);
      const field = found instanceof RadioNodeList ? found[0] : found;
      return field ? field.closest("[data-part]") : null;
    }

    baseOf(part) {
      return part === null ? [] : Array.from(part.querySelectorAll("[data-base]")).filter(one => one.closest("[data-part]") === part);
    }

    change(how) {
      const kept = read(this.key) || { fields: {}, base: {}, pending: null, sent: null };
      how(kept);
      kept.at = Date.now();
      write(this.key, kept);
    }

    note(field) {
      if (!field.matches(this.kinds)) return;
      const { name } = field;
      const value = valueOf(this.form, name);
      const isBack = this.shown.has(name) && isSame(value, this.shown.get(name));
      if (isBack) this.unsaved.delete(name); else this.unsaved.set(name, value);
      this.change(kept => {
        if (isBack) delete kept.fields[name]; else kept.fields[name] = value;
        kept.told = { ...kept.told, [name]: inWords(field, value) };
        this.keepBase(kept, name);
      });
      if (this.isRestoring) return;
      this.onChange();
      this.form.dispatchEvent(new CustomEvent("typed", { detail: field }));
    }

    /** What the words were built on goes with them: whoever changed it meanwhile is then not written over. */
    keepBase(kept, name) {
      for (const one of this.baseOf(this.partOf(name))) {
        if (!(name in kept.fields)) continue;
        if (!(one.name in kept.base)) kept.base[one.name] = one.value;
      }
    }

    /** The server has these, as they were sent. What is left is built on what the page builds on now. */
    confirm(sent) {
      noteSaved();
      for (const [name, value] of sent) {
        if (!this.shown.has(name)) continue;
        this.shown.set(name, value);
        if (this.unsaved.has(name) && isSame(this.unsaved.get(name), value)) this.unsaved.delete(name);
      }
      if (this.unsaved.size === 0 && this.restoredNote) this.restoredNote.remove();
      this.change(kept => {
        for (const [name, value] of sent) if (name in kept.fields && isSame(kept.fields[name], value)) delete kept.fields[name];
        this.rebase(kept, sent.map(([name]) => name));
      });
    }

    rebase(kept, names) {
      for (const name of names) for (const one of this.baseOf(this.partOf(name))) kept.base[one.name] = one.value;
    }

    get pending() { return (read(this.key) || {}).pending || null; }

    set pending(entries) { this.change(kept => { kept.pending = entries; }); }

    /** Called when the form is sent: the answer tells by this number that it was taken. */
    markSent() {
      const id = crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random().toString(16).slice(2)}`;
      this.hide("Skrivet", id);
      // What the server keeps of it unsent (oskickat.js) goes when the form is taken.
      if (this.isKeptByServer) this.hide("SkrivetPlats", this.form.dataset.keep);
      if (read(this.key)) this.change(kept => { kept.sent = id; });
    }

    hide(name, value) {
      let field = this.form.elements.namedItem(name);
      if (!field) {
        field = Object.assign(document.createElement("input"), { type: "hidden", name });
        this.form.append(field);
      }
      field.value = value;
    }

    /** What this browser last heard that the server keeps of a field that is not sent. */
    heldOf(name) { return ((read(this.key) || {}).held || {})[name] || null; }

    hold(name, held) {
      if (read(this.key)) this.change(kept => { kept.held = { ...kept.held, [name]: held }; });
    }

    /**
     * A page that is newly read shows what is saved, and gets the words on top. One that came back from a form that was refused
     * shows the words itself.
     */
    restore() {
      const kept = read(this.key);
      if (!kept) return;
      const cameBack = document.body.dataset.posted === "ja" && kept.sent !== null;
      const brought = [];
      this.lost = [];
      for (const [name, value] of Object.entries(kept.fields)) {
        const now = valueOf(this.form, name);
        if (now === null && cameBack && this.isTaken(name)) delete kept.fields[name];
        else if (now === null) this.lost.push([name, value]);
        else if (cameBack && now !== "") this.unsaved.set(name, now);
        else if (!cameBack && isSame(now, value)) delete kept.fields[name];
        else if ((kept.sent !== null || this.heldOf(name)) && this.isSaid(name, value)) delete kept.fields[name];
        else brought.push([name, value]);
      }
      this.change(stored => {
        stored.fields = { ...kept.fields, ...Object.fromEntries(this.unsaved) };
        stored.sent = null;
        if (cameBack) {
          stored.pending = null;
          this.rebase(stored, Array.from(this.unsaved.keys()));
        }
      });
      // What comes back waits for its author: it is saved with what they type next, or by the button.
      this.isRestoring = true;
      for (const [name, value] of brought) this.bring(kept, name, value);
      this.isRestoring = false;
      if (brought.length > 0) window.notiser.restored(this, this.timeOf(brought) || clockTime(kept.at));
    }

    /** When words were written that the server keeps just so; this browser may have got them from there. */
    timeOf(brought) {
      const times = brought.map(([name, value]) => [this.heldOf(name), value])
        .map(([held, value]) => held && isSame(held.text, value) ? held.time : null);
      return times.includes(null) ? null : times.at(-1);
    }

    /** Its report was saved and sent in, while another of the same form was refused. */
    isTaken(name) {
      return Array.from(this.form.querySelectorAll("[data-taken]")).some(one => name.startsWith(one.dataset.taken));
    }

    /** A comment that was sent while the answer was lost stands in the conversation already. */
    isSaid(name, value) {
      const part = this.partOf(name);
      const told = this.form.dataset.said ? document.querySelectorAll(this.form.dataset.said)
        : part ? part.querySelectorAll("blockquote") : [];
      return Array.from(told).some(one => cleaned(one.textContent) === cleaned(value));
    }

    /** Words of the same person that came from another browser, with what they were built on. */
    adopt(name, value, base, time) {
      this.isRestoring = true;
      this.bring({ base }, name, value);
      this.isRestoring = false;
      window.notiser.restored(this, time);
    }

    /** Words whose field is no longer on the page, for instance since the report is locked: to be read and copied. */
    showLost() {
      const { fields, told = {} } = read(this.key) || { fields: {} };
      const texts = this.lost.filter(([name]) => name in fields);
      if (texts.length > 0) window.notiser.lost(this, texts.map(([name, value]) => told[name] || { name: "", value }),
        () => this.change(kept => { for (const [name] of texts) delete kept.fields[name]; }));
    }

    bring(kept, name, value) {
      for (const one of this.baseOf(this.partOf(name))) if (one.name in kept.base) one.value = kept.base[one.name];
      const field = this.set(name, value);
      this.unsaved.set(name, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  // ---- on arrival: what the server has taken, and what is old, goes ----
  function takeReceipt() {
    const given = document.cookie.split("; ").find(one => one.startsWith(`${RECEIPT}=`));
    const id = given ? given.slice(RECEIPT.length + 1) : null;
    for (const key of keys()) {
      const kept = read(key);
      if (!kept || (id !== null && kept.sent === id) || Date.now() - kept.at > KEPT_DAYS * 24 * 3600 * 1000) forget(key);
    }
    if (id !== null) {
      const secure = location.protocol === "https:" ? "; secure" : "";
      document.cookie = `${RECEIPT}=; path=/; max-age=0; samesite=strict${secure}`;
    }
  }

  /** One's own other tab: it has the words on its screen, so they are not put here as well. */
  async function isOpenElsewhere(key) {
    if (!navigator.locks) return false;
    const attempt = () => new Promise(answer => {
      navigator.locks.request(key, { ifAvailable: true }, lock => {
        answer(lock === null);
        return lock === null ? undefined : new Promise(() => {});
      }).catch(() => answer(false));
    });
    if (!await attempt()) return false;
    await new Promise(later => setTimeout(later, 300));
    return attempt();
  }

  takeReceipt();
  const copies = Array.from(document.querySelectorAll("form[data-keep]:not([data-answers])"), form => new Copy(form));
  // The browser would put back some fields and not others (no figures), and say nothing.
  for (const { form } of copies) form.setAttribute("autocomplete", "off");

  const ready = Promise.all(copies.map(async copy => {
    copy.isElsewhere = await isOpenElsewhere(copy.key);
    if (copy.isElsewhere) window.notiser.elsewhere(copy); else copy.restore();
    if (!copy.form.hasAttribute("data-drafts")) copy.showLost();
  }));

  /** A new sign-in by the same person has a new token; somebody else's has nothing to do with these words. */
  async function renewToken(address) {
    const response = await fetch(address);
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const token = page.querySelector("[name=__RequestVerificationToken]");
    if (page.body.dataset.account !== account || !token) return false;
    for (const one of document.querySelectorAll("[name=__RequestVerificationToken]")) one.value = token.value;
    return true;
  }

  // ---- leaving ----
  let isLeaving = false;
  let isSigningOut = false;
  document.addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    isSigningOut = event.target.matches(".sign-out");
    // Signing out forgets what is not saved, so it asks as a closed tab does.
    isLeaving = !isSigningOut;
    // The page that asks which of two versions holds (data-answers) sends what another page has kept.
    const copy = event.target.matches("form[data-keep]") ? copies.find(one => one.form === event.target) || new Copy(event.target) : null;
    if (copy) copy.markSent();
  });
  // Whoever answered that question with staying, and goes on, is not signing out any more.
  for (const kind of ["click", "input"]) document.addEventListener(kind, () => { isSigningOut = false; }, true);
  window.addEventListener("beforeunload", event => {
    if (!isLeaving && copies.some(copy => copy.unsaved.size > 0)) event.preventDefault();
  });
  window.addEventListener("pagehide", () => { if (isSigningOut) [...keys(), SAVED_AT].forEach(forget); });
  window.addEventListener("pageshow", event => { if (event.persisted) isLeaving = false; });

  window.skrivet = { copies, isSame, ready, renewToken, of: form => copies.find(copy => copy.form === form) };
}());
