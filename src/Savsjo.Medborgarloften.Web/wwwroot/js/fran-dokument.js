// A table that is pasted from Word or Excel keeps its cells: the clipboard's HTML knows where each begins and ends, its text does not.
// Written as Excel writes a table as text. Without this file the text is pasted as it comes, and the server puts it together.
(() => {
  "use strict";
  const most = 5000;
  const area = document.querySelector("[data-paste-table]");
  if (!area) return;

  const textOf = node => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll("del, script, style").forEach(one => one.remove());
    copy.querySelectorAll("br").forEach(one => one.replaceWith("\n"));
    copy.querySelectorAll("p, li, div, tr").forEach(one => one.append("\n"));
    return copy.textContent.replace(/[^\S\n]+/g, " ").replace(/ ?\n[ \n]*/g, "\n").trim();
  };

  const quoted = text => /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

  const lineOf = row => Array.from(row.cells).flatMap(cell => {
    const rest = Math.min(Math.max(cell.colSpan, 1), 64) - 1;
    return [quoted(textOf(cell)), ...Array(rest).fill("")];
  }).join("\t");

  area.addEventListener("paste", event => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!/<table/i.test(html)) return;
    const rows = Array.from(new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr"))
      .filter(row => !row.parentElement.closest("td, th"));
    if (rows.length === 0 || rows.length > most) return;
    event.preventDefault();
    area.setRangeText(rows.map(lineOf).join("\n") + "\n", area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
