// The figures of /inmatning as a sheet: arrows four ways, Enter goes down, Esc gives back the cell's value, and what is pasted
// from Excel is shown in its places before it is put there. It tells a figure from a heading, and reads none: the server does
// that with every cell.
(function () {
  "use strict";
  const form = document.getElementById("inmatning");
  if (!form) return;

  const rowsOf = cell => {
    const grid = cell.closest("[data-grid]");
    const rows = grid ? Array.from(grid.querySelectorAll("tr")) : [cell.closest(".entry-line")];
    return rows.map(row => Array.from(row.querySelectorAll("input[data-figure]"))).filter(row => row.length > 0);
  };

  function placeOf(cell, rows) {
    const row = rows.findIndex(one => one.includes(cell));
    return { row, column: row < 0 ? -1 : rows[row].indexOf(cell) };
  }

  // ---- keys ----
  const before = new WeakMap();
  form.addEventListener("focusin", event => {
    if (event.target.matches("input[data-figure]")) before.set(event.target, event.target.value);
  });

  function put(cell, value) {
    cell.value = value;
    cell.dispatchEvent(new Event("input", { bubbles: true }));
    cell.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function go(cell, down, right) {
    const rows = rowsOf(cell);
    const { row, column } = placeOf(cell, rows);
    const next = (rows[row + down] || [])[column + right];
    if (!next) return false;
    next.focus();
    next.select();
    return true;
  }

  const isAtEdge = (cell, right) => cell.selectionStart === 0 && cell.selectionEnd === cell.value.length
    || cell.selectionStart === cell.selectionEnd && cell.selectionStart === (right > 0 ? cell.value.length : 0);

  form.addEventListener("keydown", event => {
    const cell = event.target;
    if (!cell.matches("input[data-figure]") || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && before.has(cell) && cell.value !== before.get(cell)) {
      event.preventDefault();
      put(cell, before.get(cell));
      cell.select();
      return;
    }
    if (!cell.closest("[data-grid]")) return;
    const isDone = event.key === "ArrowDown" || event.key === "ArrowUp" ? go(cell, event.key === "ArrowDown" ? 1 : -1, 0)
      : event.key === "ArrowRight" && isAtEdge(cell, 1) ? go(cell, 0, 1)
        : event.key === "ArrowLeft" && isAtEdge(cell, -1) ? go(cell, 0, -1)
          : event.key === "Enter" ? go(cell, event.shiftKey ? -1 : 1, 0) || true
            : false;
    if (isDone) event.preventDefault();
  });

  // ---- paste ----
  /** Rows of cells as a spreadsheet copies them: a cell in quotation marks may hold tabs, line ends and doubled marks. */
  function cellsIn(text) {
    const rows = [[""]];
    let isQuoted = false;
    const end = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let place = 0; place < end.length; place++) {
      const row = rows[rows.length - 1];
      const sign = end[place];
      if (isQuoted && sign === "\"" && end[place + 1] === "\"") { row[row.length - 1] += sign; place++; }
      else if (sign === "\"" && (isQuoted || row[row.length - 1] === "")) isQuoted = !isQuoted;
      else if (!isQuoted && sign === "\t") row.push("");
      else if (!isQuoted && sign === "\n") rows.push([""]);
      // A box for a figure has no lines, and would join what stands on two of them.
      else row[row.length - 1] += sign === "\n" ? " / " : sign;
    }
    return rows.map(row => row.map(value => value.trim()));
  }

  const headingOf = cell => (cell.getAttribute("aria-labelledby") || "").split(" ").map(id => document.getElementById(id))
    .filter(one => one !== null).map(one => one.textContent.trim()).join(", ")
    || Array.from(cell.labels || [], label => label.textContent.trim()).join(" ");

  const dialog = document.getElementById("klistra");

  form.addEventListener("paste", event => {
    const cell = event.target;
    const text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
    if (!cell.matches("input[data-figure]") || !/[\t\r\n]/.test(text)) return;
    event.preventDefault();
    const pasted = cellsIn(text);
    if (pasted.length === 1 && pasted[0].length === 1) {
      // As if it were typed, so that the browser's own undo brings back what stood there.
      cell.select();
      if (!document.execCommand("insertText", false, pasted[0][0])) put(cell, pasted[0][0]);
      return;
    }
    preview(cell, pasted);
  });

  // "12", "ca 12", "12 (varav 3)"; a heading or the name of a row is none.
  const isFigure = value => /\d/.test(value)
    && !/\p{L}{2}/u.test(value.replace(/\b(ca|circa|cirka|drygt|minst|närmare|varav|st)\b/giu, ""));
  const bare = text => text.toLowerCase().replace(/\s+/g, " ").trim();
  const nameOf = row => bare((row[0].closest("tr") || row[0]).querySelector("th")?.textContent || "");

  /** What was copied with its headings and names: the figures alone, and whose they are where the names are those of the grid. */
  function figuresIn(pasted, rows) {
    const figures = pasted.filter(row => row.some(isFigure));
    if (figures.length === 0) return { figures: pasted, rowOf: null };
    if (!figures.every(row => row.length > 1 && row[0] !== "" && !isFigure(row[0]))) return { figures, rowOf: null };
    const named = figures.filter(row => !["summa", "totalt", "sammanlagt"].includes(bare(row[0])));
    const found = named.map(row => rows.findIndex(one => nameOf(one) === bare(row[0])));
    return { figures: named.map(row => row.slice(1)), rowOf: found.some(row => row >= 0) ? found : null };
  }

  function placed(cell, pasted) {
    const rows = rowsOf(cell);
    const from = placeOf(cell, rows);
    const { figures, rowOf } = figuresIn(pasted, rows);
    const moves = [];
    let left = 0;
    figures.forEach((row, down) => row.forEach((value, right) => {
      const target = rowOf === null ? (rows[from.row + down] || [])[from.column + right] : (rows[rowOf[down]] || [])[right];
      if (target) moves.push({ target, value }); else if (value !== "") left++;
    }));
    return { moves, left };
  }

  function preview(cell, pasted) {
    const { moves, left } = placed(cell, pasted);
    const body = dialog.querySelector("tbody");
    body.replaceChildren(...moves.map(({ target, value }) => {
      const row = document.createElement("tr");
      const heading = Object.assign(document.createElement("th"), { scope: "row", textContent: headingOf(target) });
      const now = Object.assign(document.createElement("td"), { textContent: target.value === "" ? "tom" : target.value });
      const then = Object.assign(
        document.createElement("td"), { textContent: value === "" ? "tom" : isFigure(value) ? value : `${value} (inget tal)` });
      row.append(heading, now, then);
      return row;
    }));
    dialog.querySelector("[data-left]").textContent = left === 0 ? ""
      : left === 1 ? "Ett värde får inte plats och läggs inte in." : `${left} värden får inte plats och läggs inte in.`;
    dialog.returnValue = "";
    dialog.onclose = () => {
      if (dialog.returnValue === "ja") lay(moves);
      cell.focus();
    };
    dialog.showModal();
  }

  function lay(moves) {
    if (moves.length === 0) return;
    const old = moves.map(({ target }) => ({ target, value: target.value }));
    for (const { target, value } of moves) put(target, value);
    offerUndo(moves[0].target.closest("[data-grid]") || moves[0].target.closest(".entry-line"), () => {
      for (const { target, value } of old) put(target, value);
      old[0].target.focus();
    }, moves.length === 1 ? "Ett värde är inlagt." : `${moves.length} värden är inlagda.`);
  }

  // ---- undo: of whatever replaces what stood there ----
  function offerUndo(beside, undo, words) {
    const former = beside.parentElement.querySelector(":scope > .undo");
    if (former) former.remove();
    const line = document.createElement("p");
    line.className = "undo";
    line.setAttribute("role", "status");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "linkish", textContent: "Ångra" });
    button.addEventListener("click", () => { undo(); line.remove(); });
    line.append(`${words} `, button);
    beside.after(line);
  }

  // ---- "Använd förra texten" without a round trip ----
  form.addEventListener("click", event => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    event.preventDefault();
    const field = document.getElementById(button.dataset.to);
    const old = field.value;
    // As if it were typed, so that the browser's own undo (Ctrl+Z) brings back what stood there too.
    const write = value => {
      field.focus();
      field.select();
      if (document.execCommand("insertText", false, value)) return;
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    write(button.dataset.copy);
    if (old.trim() !== "") offerUndo(button.parentElement, () => write(old), "Texten är utbytt.");
  });

  // ---- "Fyll i siffrorna ur texten" without a round trip: the server has said which field gets what ----
  function fill(name, value) {
    const field = form.elements.namedItem(name);
    const old = field.value;
    field.value = value;
    const one = field instanceof RadioNodeList ? Array.from(field).find(radio => radio.checked) : field;
    one.dispatchEvent(new Event("input", { bubbles: true }));
    return [name, old, value];
  }

  form.addEventListener("click", event => {
    const button = event.target.closest("[data-fill]");
    if (!button) return;
    event.preventDefault();
    const offer = button.closest("[data-output]");
    const filled = Array.from(offer.querySelectorAll("[data-field]"), one => fill(one.dataset.field, one.dataset.value));
    const undo = () => {
      // What was typed since stays.
      for (const [name, old, value] of filled) if (form.elements.namedItem(name).value === value) fill(name, old);
      const first = form.elements.namedItem(filled[0][0]);
      (first instanceof RadioNodeList ? first[0] : first).focus();
    };
    offerUndo(offer, undo, "Siffrorna är ifyllda ur texten.");
    offer.parentElement.querySelector(":scope > .undo button").focus();
  });
}());
