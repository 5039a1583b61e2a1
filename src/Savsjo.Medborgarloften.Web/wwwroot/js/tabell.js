// The table of a whole agreement: rows are added, what is pasted from Word or Excel is spread over them, Enter and the arrows go
// as in a sheet, and what was pasted can be undone. The page works without this file, and the server reads every cell again.
(() => {
  "use strict";
  const form = document.getElementById("tabell");
  if (!form) return;

  const listMarks = new RegExp(form.dataset.marks, "u");
  const most = Number(form.dataset.most);
  const mostMeasures = Number(form.dataset.mostMeasures);
  const told = form.querySelector("[data-told]");
  const undoButton = form.querySelector("[data-undo]");
  const undone = [];
  let isChanged = form.dataset.typed === "true";

  const tell = sentence => { told.textContent = sentence; };
  const lines = () => form.querySelectorAll(".activity-line");
  const isFullOfMeasures = () => form.querySelectorAll(".measure-line").length >= mostMeasures;
  const linesOf = section => Array.from(section.querySelectorAll(".activity-line"));
  const measuresOf = line => Array.from(line.querySelectorAll(".measure-line"));
  const inputOf = cell => cell.name.slice(cell.name.lastIndexOf(".") + 1);
  const cellsOf = row => Array.from(row.querySelectorAll(
    row.matches(".measure-line") ? ".measure-cells .ds-input" : ".line-cells .ds-input"));

  // ---- rows ----
  function copy(template, places) {
    let html = document.getElementById(template).innerHTML;
    for (const place of places) html = html.replaceAll(new RegExp(`(${place.of})\\[#\\]`, "g"), `$1[${place.at}]`);
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content.firstElementChild;
  }

  const placeIn = (name, of) => Number(new RegExp(`${of}\\[(\\d+)\\]`).exec(name)[1]);

  function addLine(section) {
    if (lines().length >= most || isFullOfMeasures()) {
      tell(form.dataset.full);
      return null;
    }
    const all = linesOf(section);
    const line = copy("ny-rad", [
      { of: "Promises", at: placeIn(section.dataset.rows, "Promises") }, { of: "Activities", at: all.length }, { of: "Measures", at: 0 }]);
    line.querySelector("legend").textContent = `${section.querySelector("h2").textContent.trim()}, rad ${all.length + 1}`;
    section.querySelector(".activity-table").append(line);
    measuresOf(line).forEach(showNeeded);
    return line;
  }

  function addMeasure(line) {
    if (isFullOfMeasures()) {
      tell(form.dataset.full);
      return null;
    }
    const all = measuresOf(line);
    const measure = copy("nytt-matt", [
      { of: "Promises", at: placeIn(line.dataset.line, "Promises") }, { of: "Activities", at: placeIn(line.dataset.line, "Activities") },
      { of: "Measures", at: all.length }]);
    measure.querySelector("legend").textContent = `Mått ${all.length + 1}`;
    line.querySelector("[data-more-measures]").before(measure);
    showNeeded(measure);
    return measure;
  }

  /** The row below or above; below the last one, a new one. */
  function neighbour(row, step, mayAdd) {
    const isMeasure = row.matches(".measure-line");
    const holder = isMeasure ? row.closest(".activity-line") : row.closest("[data-rows]");
    const all = isMeasure ? measuresOf(holder) : linesOf(holder);
    const next = all[all.indexOf(row) + step];
    if (next || step < 0 || !mayAdd) return next;
    return isMeasure ? addMeasure(holder) : addLine(holder);
  }

  // ---- keys ----
  const caretAtStart = cell => cell.selectionStart === 0 && cell.selectionEnd === 0;
  const caretAtEnd = cell => cell.selectionStart === cell.value.length;
  const isText = cell => cell.tagName !== "SELECT";

  function go(cell, step, mayAdd) {
    const row = cell.closest(".measure-line, .activity-line");
    const next = neighbour(row, step, mayAdd);
    const target = next && cellsOf(next).find(one => inputOf(one) === inputOf(cell));
    if (!target) return false;
    target.focus();
    if (isText(target)) target.select();
    return true;
  }

  function goBeside(cell, step) {
    const cells = cellsOf(cell.closest(".measure-line, .activity-line")).filter(one => one.offsetParent !== null);
    const target = cells[cells.indexOf(cell) + step];
    if (target) target.focus();
    return Boolean(target);
  }

  form.addEventListener("keydown", event => {
    const cell = event.target.closest(".line-cells .ds-input, .measure-cells .ds-input");
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z" && undone.length > 0) {
      event.preventDefault();
      undo();
      return;
    }
    if (event.isComposing || event.altKey) return;
    if (!cell) {
      // Enter in another field of one line would press the first button of the page.
      if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
      return;
    }
    const isArea = cell.tagName === "TEXTAREA";
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    let isDone = false;
    if (event.key === "Enter" && (!isArea || event.ctrlKey)) {
      go(cell, event.shiftKey ? -1 : 1, true);
      isDone = true;
    } else if (plain && isText(cell) && !cell.hasAttribute("list")) {
      if (event.key === "ArrowDown" && (!isArea || caretAtEnd(cell))) isDone = go(cell, 1, false);
      else if (event.key === "ArrowUp" && (!isArea || caretAtStart(cell))) isDone = go(cell, -1, false);
      else if (event.key === "ArrowRight" && caretAtEnd(cell)) isDone = goBeside(cell, 1);
      else if (event.key === "ArrowLeft" && caretAtStart(cell)) isDone = goBeside(cell, -1);
    }
    if (isDone) event.preventDefault();
  });

  // ---- paste ----
  /** Rows of cells; a cell of Excel that holds line breaks comes within quotation marks. */
  function read(text) {
    const isSheet = text.includes("\t");
    const rows = [[""]];
    let isQuoted = false;
    for (let place = 0; place < text.length; place++) {
      const sign = text[place];
      const row = rows[rows.length - 1];
      if (isQuoted && sign === '"' && text[place + 1] === '"') row[row.length - 1] += text[++place];
      else if (isQuoted && sign === '"') isQuoted = false;
      else if (!isQuoted && isSheet && sign === '"' && row[row.length - 1] === "") isQuoted = true;
      else if (!isQuoted && sign === "\t") row.push("");
      else if (!isQuoted && sign === "\n") rows.push([""]);
      else row[row.length - 1] += sign;
    }
    return rows.filter(row => row.some(cell => cell.trim() !== ""));
  }

  /** Word writes a list mark in a column of its own: "•", a tab, and the text. */
  function withoutMarks(rows) {
    const isMark = cell => cell.trim() !== "" && `${cell.trim()} A`.replace(listMarks, "").trim() === "A";
    const marked = rows.every(row => row.length > 1 && (isMark(row[0]) || row[0].trim() === ""));
    return marked ? rows.map(row => row.slice(1)) : rows;
  }

  /** False where a choice has no such word. */
  function put(cell, typed) {
    const text = typed.replace(/[\u200b\u200c\u200d\ufeff\u00ad\u2060]/g, "").replace(/\u00a0/g, " ").trim();
    if (cell.tagName !== "SELECT") {
      cell.value = cell.tagName === "TEXTAREA" ? text.replace(listMarks, "") : text.replace(/\s*\n\s*/g, ", ");
      return true;
    }
    const wanted = text.toLowerCase();
    const choices = Array.from(cell.options);
    const choice = choices.find(one => one.textContent.trim().toLowerCase() === wanted)
      || choices.find(one => wanted !== "" && one.textContent.trim().toLowerCase().startsWith(wanted));
    if (choice) cell.value = choice.value;
    return Boolean(choice) || wanted === "";
  }

  form.addEventListener("paste", event => {
    const cell = event.target.closest(".line-cells .ds-input, .measure-cells .ds-input");
    const text = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n").replace(/[\v\u2028\u2029]/g, "\n");
    const rows = withoutMarks(read(text));
    if (!cell || rows.length === 0 || (rows.length === 1 && rows[0].length === 1)) return;
    event.preventDefault();
    spread(cell, rows);
  });

  function spread(cell, rows) {
    const before = [];
    const unread = [];
    let row = cell.closest(".measure-line, .activity-line");
    const first = cellsOf(row).findIndex(one => inputOf(one) === inputOf(cell));
    let filled = 0;
    for (const values of rows) {
      if (!row) break;
      const cells = cellsOf(row).slice(first);
      values.forEach((value, place) => {
        if (!cells[place]) { if (value.trim() !== "") unread.push(value.trim()); return; }
        before.push([cells[place], cells[place].value]);
        if (!put(cells[place], value)) unread.push(value.trim());
      });
      if (row.matches(".measure-line")) showNeeded(row);
      filled++;
      row = filled < rows.length ? neighbour(row, 1, true) : row;
    }
    unread.push(...rows.slice(filled).map(values => values.join(" ").trim()));
    undone.push(before);
    undoButton.hidden = false;
    changed();
    tell(`${filled} ${filled === 1 ? "rad är inklistrad" : "rader är inklistrade"}.`
      + (unread.length > 0 ? ` Det här fick ingen plats: ${unread.join("; ")}.` : ""));
  }

  function undo() {
    for (const [cell, value] of undone.pop().reverse()) cell.value = value;
    form.querySelectorAll(".measure-line").forEach(showNeeded);
    undoButton.hidden = undone.length === 0;
    tell("Inklistringen är ångrad.");
  }

  // ---- what applies ----
  // What is written, and what is pointed out as wrong, is never hidden.
  function showNeeded(measure) {
    const value = input => cellsOf(measure).find(cell => inputOf(cell) === input)?.value ?? "";
    const [what, comparison] = [value("What"), value("Comparison")];
    const isCount = ["", "Count", "Latest"].includes(what);
    const isYesNo = comparison === "ja" || comparison === "nej";
    const show = (input, applies) => {
      const cell = cellsOf(measure).find(one => inputOf(one) === input);
      if (cell) cell.closest(".field").hidden = !applies && cell.value === "" && !cell.closest(".field").querySelector(".fault");
    };
    for (const input of ["Singular", "Plural", "Gender"]) show(input, isCount);
    show("WordBefore", isCount && what !== "Latest");
    show("SubgroupLabel", what !== "Percentage" && what !== "YesNo");
    const subgroups = value("SubgroupLabel").split("\n").filter(line => line.trim() !== "");
    show("SubgroupsExcludeEachOther", isCount && subgroups.length > 1);
    show("Number", comparison !== "" && !isYesNo);
    show("Span", comparison !== "");
    show("Baseline", ["AtLeast", "AtMost", "Below", "Above"].includes(comparison));
    show("SubgroupShare", comparison !== "" && !isYesNo && subgroups.length > 0);
    show("SharedSubgroup", subgroups.length > 1 && value("SubgroupShare").trim() !== "");
    show("Part", comparison !== "" && what === "Count" && ["Year", "Tertial"].includes(value("Span")));
  }

  function changed() {
    isChanged = true;
  }

  form.addEventListener("input", event => {
    // What is typed has an undo of its own, which would be mixed up with that of what was pasted.
    if (undone.length > 0) { undone.length = 0; undoButton.hidden = true; }
    changed();
    const measure = event.target.closest(".measure-line");
    if (measure) showNeeded(measure);
  });
  form.addEventListener("change", event => {
    const measure = event.target.closest(".measure-line");
    if (measure) showNeeded(measure);
  });

  form.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.hasAttribute("data-undo")) undo();
    else if (button.hasAttribute("data-more-rows")) addedBy(event, addLine(button.closest("[data-rows]")));
    else if (button.hasAttribute("data-more-measures")) addedBy(event, addMeasure(button.closest(".activity-line")));
  });

  function addedBy(event, row) {
    event.preventDefault();
    if (row) cellsOf(row)[0].focus();
  }

  // ---- leaving ----
  let isSent = false;
  form.addEventListener("submit", event => {
    // A second press would be answered before the first, which is then nowhere to be seen.
    if (isSent) event.preventDefault();
    isSent = true;
    setTimeout(() => { isSent = false; }, 10000);
  });
  addEventListener("pageshow", () => { isSent = false; });
  addEventListener("beforeunload", event => { if (isChanged && !isSent) event.preventDefault(); });

  form.querySelectorAll(".measure-line").forEach(showNeeded);
})();
