// Improves /inmatning: sums, shares and sentences as one types, arrow keys, Ctrl+S, a warning before unsaved work is
// lost. The server computes the same on every render; every part of the page also works without this file.
(function () {
  "use strict";
  const form = document.getElementById("inmatning");
  if (!form) return;

  // ---- reading and writing numbers as Swedes do ----
  const WORDS = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
  const COUNT = /^(?:[0-9]+|[0-9]{1,3}(?:[ \u00a0\u2009\u202f][0-9]{3})+)$/;
  const PERCENTAGE = /^([0-9]{1,3})(?:[,.]([0-9]))?[ \u00a0\u2009\u202f]?%?$/;
  const number = value => value.toLocaleString("sv-SE", { maximumFractionDigits: 1 });
  const inWords = (value, one) => value === 1 ? one : WORDS[value] || number(value);

  // null: empty. NaN: not a number.
  function readCount(input) {
    const typed = input ? input.value.trim() : "";
    if (typed === "") return null;
    return COUNT.test(typed) ? Number(typed.replace(/\D/g, "")) : NaN;
  }

  function readPercentage(input) {
    const typed = input.value.trim();
    if (typed === "") return null;
    const match = PERCENTAGE.exec(typed);
    return match ? Number(match[1] + "." + (match[2] || "0")) : NaN;
  }

  const isYear = part => {
    const chosen = part.querySelector("[data-mode] input:checked");
    return chosen !== null && chosen.value === "ar";
  };
  const isApproximate = part => {
    const box = part.querySelector("[data-approximate]");
    return box !== null && box.checked;
  };

  // ---- warnings beside the fields: the server's own message goes when its field is mended ----
  function warn(part, text) {
    const line = part.matches("tr") ? part.nextElementSibling : part;
    const warning = line.querySelector("[data-warning]");
    warning.hidden = text === null;
    warning.querySelector("span").textContent = text || "";
    if (!part.matches("tr")) return;
    const isWrong = text !== null || part.querySelector("[aria-invalid]") !== null;
    part.classList.toggle("has-error", isWrong);
    line.hidden = !isWrong;
  }

  function forgetServerError(field) {
    if (!field.hasAttribute("aria-invalid")) return;
    field.removeAttribute("aria-invalid");
    const old = document.getElementById(field.id + "-fel");
    if (old) old.remove();
  }

  function faultOf(count, subgroup) {
    if (Number.isNaN(count) || Number.isNaN(subgroup)) return "Skriv antalet med siffror, till exempel 12.";
    if (subgroup !== null && count === null) return "Fyll i antalet också, inte bara varav.";
    if (subgroup !== null && subgroup > count) return `${number(subgroup)} är fler än antalet, som är ${number(count)}. Kontrollera båda siffrorna.`;
    return null;
  }

  // ---- one suspicion grid: sums, the year so far, its sentence ----
  function updateGrid(grid, report) {
    const year = isYear(grid);
    const rows = Array.from(grid.querySelectorAll("tr[data-measure]"), row => {
      const count = readCount(row.querySelector("[data-count]"));
      const subgroup = readCount(row.querySelector("[data-subgroup-count]"));
      const fault = faultOf(count, subgroup);
      warn(row, row.querySelector("[aria-invalid]") ? null : fault);
      return { name: row.dataset.name, count, subgroup: subgroup || 0, fault, earlier: Number(row.dataset.earlier), earlierSubgroup: Number(row.dataset.earlierSubgroup) };
    });
    const isWrong = rows.some(row => row.fault !== null);
    const given = rows.filter(row => row.count !== null);
    const add = (list, of) => list.reduce((sum, row) => sum + of(row), 0);
    const write = (selector, text) => { const output = grid.querySelector(selector); if (output) output.value = text; };
    const isUnknown = isWrong || given.length === 0;
    write("[data-grid-sum]", isUnknown ? "–" : number(add(given, row => row.count)));
    write("[data-grid-subgroup-sum]", isUnknown ? "–" : number(add(given, row => row.subgroup)));
    const total = add(rows, row => row.count === null ? row.earlier : year ? row.count : row.earlier + row.count);
    const young = add(rows, row => row.count === null ? row.earlierSubgroup : year ? row.subgroup : row.earlierSubgroup + row.subgroup);
    write("[data-grid-year]", isWrong ? "–" : number(total) + (grid.dataset.subgroup && total > 0 ? ` (${number(young)})` : ""));
    if (isWrong) return NaN;
    if (given.length === 0) return null;
    const circa = isApproximate(grid) ? "cirka " : "";
    const listed = given.filter(row => row.count > 0)
      .map(row => `${circa}${number(row.count)} ${row.name.toLowerCase()}` + (row.subgroup > 0 ? ` varav ${inWords(row.subgroup, "en")} ${grid.dataset.subgroup}` : ""))
      .join(", ") || "inga misstankar";
    return year ? `Sammanlagt under ${report.dataset.year}: ${listed}.` : `${report.dataset.name}: ${listed}.`;
  }

  // ---- one other measure: its total, the share of its goal, its sentence ----
  function countSentence(measure, count, subgroup, report) {
    const data = measure.dataset;
    const counted = isApproximate(measure) && count > 0 ? `cirka ${number(count)} ${data.plural}`
      : count === 0 ? `inga ${data.plural}`
      : count === 1 ? `${data.one} ${data.singular}`
      : `${inWords(count, data.one)} ${data.plural}`;
    const of = subgroup > 0 ? `, varav ${inWords(subgroup, "en")} ${data.subgroup},` : "";
    if (data.sum !== "true") return `${data.name}: ${counted}${of.replace(/,$/, "")}.`;
    if (data.deeds !== "true" && count > 0)
      return isYear(measure) ? `Sammanlagt ${counted}${of} under ${report.dataset.year}.`
        : `${counted.charAt(0).toUpperCase()}${counted.slice(1)}${of} under perioden.`;
    return isYear(measure) ? `Genomfört sammanlagt ${counted}${of} under ${report.dataset.year}.` : `Genomfört ${counted}${of} under perioden.`;
  }

  // "10 av 60 är 16,7 procent": the share of a subgroup, rounded down as the server does. What else the server told of the
  // figures is true of those it had.
  function showGoalNotes(measure, own, subgroup, total) {
    const data = measure.dataset;
    const notes = measure.querySelector("[data-goal-notes]");
    if (!notes) return;
    notes.hidden = true;
    if (!data.goalShare || own === null || total <= 0) return;
    const part = Number(data.goalEarlierSubgroup) + (subgroup || 0) - (isYear(measure) ? Number(data.earlierSubgroup) : 0);
    notes.hidden = part < 0 || part > total;
    notes.textContent = `${number(part)} av ${number(total)} är ${number(Math.floor(part * 1000 / total) / 10)} procent: minst ${number(Number(data.goalShare))} procent är utlovat.`;
  }

  function showTotal(measure, own, subgroup) {
    const data = measure.dataset;
    const output = measure.querySelector("[data-total]");
    if (!output) return;
    let total = own;
    if (data.sum === "true") {
      const ofTertial = own === null ? 0 : isYear(measure) ? own - Number(data.earlier) : own;
      total = Number(data.goalEarlier) + ofTertial;
    } else if (own === null) {
      // What the server left out stands there all the same, as an empty text.
      total = data.goalEarlier ? Number(data.goalEarlier) : null;
    }
    const unit = data.kind === "Percentage" ? " procent" : "";
    output.value = (isApproximate(measure) && own !== null ? "cirka " : "") + (total === null ? "uppgift saknas" : number(total) + unit) + (data.goalWords || "");
    showGoalNotes(measure, own, subgroup, total);
    const share = total / Number(data.goal) * 100;
    const shown = measure.querySelector("[data-share]");
    if (shown) shown.value = `${Math.max(0, Math.round(share))} %`;
    const bar = measure.querySelector("[data-bar]");
    if (bar) bar.setAttribute("width", `${Math.min(100, Math.max(0, share))}%`);
  }

  function updateMeasure(measure, report) {
    const data = measure.dataset;
    if (data.kind === "YesNo") {
      const answer = measure.querySelector("[data-yes-no]").value;
      return answer === "" ? null : `${data.name}: ${answer}.`;
    }
    const isCount = data.kind === "Count";
    const own = isCount ? readCount(measure.querySelector("[data-count]")) : readPercentage(measure.querySelector("[data-percentage]"));
    const subgroup = isCount ? readCount(measure.querySelector("[data-subgroup-count]")) : null;
    let fault = isCount ? faultOf(own, subgroup) : Number.isNaN(own) ? "Skriv procenten med siffror och högst en decimal, till exempel 19,5." : null;
    if (fault === null && own !== null && data.sum === "true" && isYear(measure) && own < Number(data.earlier))
      fault = `Sammanlagt ${number(own)} är lägre än de ${number(Number(data.earlier))} som redan är rapporterade i år.`;
    warn(measure, measure.querySelector("[aria-invalid]") ? null : fault);
    if (fault !== null) return NaN;
    showTotal(measure, own, subgroup);
    if (own === null) return null;
    return isCount ? countSentence(measure, own, subgroup || 0, report) : `${data.name}: ${isApproximate(measure) ? "cirka " : ""}${number(own)} procent.`;
  }

  function update(report) {
    const grids = Array.from(report.querySelectorAll("[data-grid]"), grid => updateGrid(grid, report));
    const measures = Array.from(report.querySelectorAll("div[data-measure]"), measure => updateMeasure(measure, report));
    const sentences = grids.concat(measures);
    const preview = report.querySelector("[data-preview]");
    if (!preview) return;
    const own = report.querySelector("[data-text]").value.trim();
    preview.textContent = own !== "" ? own
      : sentences.some(Number.isNaN) ? "Rätta felet ovan, så skrivs texten av siffrorna."
      : sentences.filter(sentence => sentence !== null).join(" ") || "Fyll i siffrorna, så skrivs texten av dem.";
  }

  // ---- what is saved, and what is not ----
  const saved = form.querySelector("[data-saved]");
  const savedIcon = form.querySelector("[data-saved-icon]");
  let isDirty = document.getElementById("fel") !== null || form.dataset.unsaved === "true";
  let isLeaving = false;

  function markDirty() {
    if (isDirty && saved.textContent === "Ändrat, inte sparat än") return;
    isDirty = true;
    savedIcon.hidden = true;
    saved.textContent = "Ändrat, inte sparat än";
  }

  form.addEventListener("input", event => {
    forgetServerError(event.target);
    markDirty();
    const report = event.target.closest("[data-report]");
    if (report) update(report);
  });
  form.addEventListener("submit", () => {
    isLeaving = true;
    try {
      sessionStorage.setItem("inmatning", JSON.stringify({ at: window.scrollY, focus: document.activeElement && document.activeElement.id }));
    } catch { /* storage may be switched off; the page then opens at its top */ }
  });
  window.addEventListener("beforeunload", event => { if (isDirty && !isLeaving) event.preventDefault(); });
  window.addEventListener("pageshow", event => { if (event.persisted) isLeaving = false; });

  // ---- keys: up and down within a grid, Ctrl+S saves ----
  function moveInGrid(event) {
    const kind = event.target.matches("[data-count]") ? "[data-count]" : event.target.matches("[data-subgroup-count]") ? "[data-subgroup-count]" : null;
    const grid = event.target.closest("[data-grid]");
    if (kind === null || grid === null) return;
    const fields = Array.from(grid.querySelectorAll(kind));
    const next = fields[fields.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  }

  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(document.getElementById("spara"));
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      moveInGrid(event);
    }
  });

  // ---- "Använd förra texten" without a round trip ----
  form.addEventListener("click", event => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    event.preventDefault();
    const field = document.getElementById(button.dataset.to);
    field.value = button.dataset.copy;
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  // ---- on arrival ----
  document.querySelectorAll(".keys").forEach(keys => { keys.hidden = false; });
  const errors = document.getElementById("fel");
  if (errors) {
    errors.focus();
  } else if (saved.textContent.trim() !== "") {
    // A status that is there from the start is not read out; one that comes is.
    const message = saved.textContent;
    saved.textContent = "";
    setTimeout(() => { saved.textContent = message; }, 150);
    try {
      const before = JSON.parse(sessionStorage.getItem("inmatning"));
      const field = before && before.focus && document.getElementById(before.focus);
      // The form's own "#fel" stays in the address after a redirect, with nothing there to go to.
      if (before && (location.hash === "" || location.hash === "#fel")) {
        window.scrollTo(0, before.at);
        if (field) field.focus({ preventScroll: true });
      }
    } catch { /* nothing was remembered */ }
  }
  try { sessionStorage.removeItem("inmatning"); } catch { /* nothing was remembered */ }
}());
