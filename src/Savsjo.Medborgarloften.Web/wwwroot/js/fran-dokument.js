// A table that is pasted from Word or Excel keeps its cells: the clipboard's HTML knows where each begins and ends, its text does not.
// Written as Excel writes a table as text. Without this file the text is pasted as it comes, and the server puts it together.
// Pasted into an author's own text it is kept there, and offered to be read as a table.
(() => {
  "use strict";
  const most = 5000;
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

  // Null where the clipboard holds no table of two rows and two columns.
  const tableOf = (data, least) => {
    const html = data?.getData("text/html") ?? "";
    if (/<table/i.test(html)) {
      const rows = Array.from(new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr"))
        .filter(row => !row.parentElement.closest("td, th"));
      const isTable = rows.length >= least && rows.length <= most && rows.some(row => row.cells.length >= least);
      return isTable ? rows.map(lineOf).join("\n") + "\n" : null;
    }
    const text = data?.getData("text/plain") ?? "";
    return least > 1 && text.split(/\r?\n/).filter(line => /\S\S+\t+.*\S\S/.test(line)).length > 1 ? text : null;
  };

  document.querySelector("[data-paste-table]")?.addEventListener("paste", event => {
    const area = event.currentTarget;
    const table = tableOf(event.clipboardData, 1);
    if (table === null) return;
    event.preventDefault();
    area.setRangeText(table, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  });

  document.addEventListener("paste", event => {
    const area = event.target.closest?.("[data-offer-table]");
    const form = document.getElementById("som-tabell");
    const table = area && form ? tableOf(event.clipboardData, 2) : null;
    if (table === null) return;
    const before = area.value;
    area.parentElement.querySelector("[data-table-offer]")?.remove();
    const offer = document.getElementById("tabell-klistrad").content.firstElementChild.cloneNode(true);
    offer.dataset.tableOffer = "";
    area.after(offer);
    offer.querySelector("button").addEventListener("click", () => {
      area.value = before;
      area.dispatchEvent(new Event("input", { bubbles: true }));
      form.elements.namedItem("Pasted").value = table;
      form.requestSubmit();
    });
  });
})();
