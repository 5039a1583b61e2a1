// The notes above a form about words that are not saved (skrivet.js, oskickat.js): that they are back, that they are elsewhere, that
// they have no field any more.
(function () {
  "use strict";

  function put(copy, note) {
    note.className = "kept-note";
    note.setAttribute("role", "status");
    (copy.form.querySelector("[data-kept-note]") || copy.form).prepend(note);
    return note;
  }

  const made = (tag, text, rest = {}) => Object.assign(document.createElement(tag), { textContent: text, ...rest });
  const linkLike = text => made("button", text, { type: "button", className: "linkish" });

  /** What its author typed and has not sent is only theirs to see; what saves itself to others is not saved yet. */
  function wordsOf(copy, time) {
    const isOwn = Array.from(copy.unsaved.keys()).every(name => copy.form.elements.namedItem(name)?.matches?.("[data-unsent]"));
    return `Det du skrev ${time} är kvar, men ${isOwn ? "ingen annan ser det än" : "inte sparat än"}.`;
  }

  /** With a button that shows what is saved instead, and back. */
  function restored(copy, time) {
    if (copy.restoredNote) copy.restoredNote.remove();
    const button = linkLike("");
    let other = new Map(copy.unsaved);
    let isSavedShown = false;
    const name = () => { button.textContent = isSavedShown ? "Ångra" : "Visa det som är sparat i stället"; };
    button.addEventListener("click", () => {
      const shown = new Map();
      for (const [field, value] of other) {
        shown.set(field, copy.form.elements.namedItem(field).value);
        copy.set(field, isSavedShown ? value : copy.shown.get(field)).dispatchEvent(new Event("input", { bubbles: true }));
      }
      other = shown;
      isSavedShown = !isSavedShown;
      name();
    });
    name();
    const note = document.createElement("p");
    note.append(made("span", wordsOf(copy, time)), " ", button);
    copy.restoredNote = put(copy, note);
  }

  /** @param texts { name, value } of each, in words. */
  function lost(copy, texts, remove) {
    const note = document.createElement("div");
    note.append(made("p", "Det här skrev du, men det går inte längre att spara här. Kopiera det du behöver."));
    for (const { name, value } of texts.filter(text => text.value.trim() !== ""))
      note.append(made("p", name), made("blockquote", value, { className: "as-written" }));
    const button = linkLike("Ta bort");
    button.addEventListener("click", () => { remove(); note.remove(); });
    note.append(button);
    put(copy, note);
  }

  function elsewhere(copy) {
    if (copy.form.dataset.elsewhere) put(copy, made("p", copy.form.dataset.elsewhere));
  }

  /** The same person has written two things in one field, in two browsers: one stands in the field, the other here. */
  function other(copy, field, value, time) {
    const note = document.createElement("div");
    const quote = made("blockquote", value, { className: "as-written" });
    const button = linkLike("Byt med det som står i fältet");
    button.addEventListener("click", () => {
      const standing = field.value;
      copy.set(field.name, quote.textContent).dispatchEvent(new Event("input", { bubbles: true }));
      quote.textContent = standing;
    });
    note.append(made("p", `I en annan webbläsare skrev du något annat ${time}:`), quote, button);
    put(copy, note);
  }

  window.notiser = { restored, lost, elsewhere, other };
}());
