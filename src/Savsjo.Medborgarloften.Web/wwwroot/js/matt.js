// Improves the form for a measure: hides what does not apply to the chosen kind and goal, and shows how the sentence will
// read as one types. The server judges everything again; the form works as well without this file.
(function () {
  "use strict";
  const form = document.getElementById("matt");
  if (!form) return;

  const chosen = name => {
    const field = form.elements[name];
    return field ? field.value : "";
  };
  const part = name => form.querySelector(`[data-for="${name}"]`);
  const DIRECTIONS = ["Below", "Above"];

  // What is written, and what is pointed out as wrong, is never hidden.
  function isNeeded(element) {
    if (element.querySelector(".fault")) return true;
    return Array.from(element.querySelectorAll("input:not([type=radio])")).some(input => input.value.trim() !== "");
  }

  function show(name, applies) {
    const element = part(name);
    element.hidden = !applies && !isNeeded(element);
  }

  function sentence() {
    const line = form.querySelector("[data-sentence]");
    const plural = chosen("Plural").trim().replace(/\s+/g, " ");
    const word = chosen("Accumulation") === "Sum" ? chosen("WordBefore").trim().replace(/\s+/g, " ") : "";
    line.hidden = plural === "";
    const start = word ? `${word.charAt(0).toUpperCase()}${word.slice(1)} sju` : "Sju";
    line.querySelector("[data-text]").textContent = `${start} ${plural} under perioden.`;
  }

  function update() {
    const isCount = chosen("Kind") === "Count";
    const comparison = chosen("Comparison");
    const isYesNo = comparison === "ja" || comparison === "nej";
    show("Count", isCount || chosen("Offence") !== "");
    show("unit", chosen("Offence") === "");
    show("goal", comparison !== "");
    show("number", comparison !== "" && !isYesNo);
    const isRate = ["Week", "Month", "Quarter"].includes(chosen("Span"));
    const mayHaveBaseline = comparison !== "" && comparison !== "AsManyAs" && !isYesNo && !isRate;
    show("baseline", mayHaveBaseline || DIRECTIONS.includes(comparison));
    if (part("part")) part("part").hidden = !part("part").querySelector(".fault") && !["Year", "Tertial"].includes(chosen("Span"));
    const subgroups = chosen("SubgroupLabel").split("\n").filter((line) => line.trim() !== "");
    show("overlap", isCount && subgroups.length > 1);
    show("share", isCount && subgroups.length > 0);
    show("shared", isCount && subgroups.length > 1);
    sentence();
  }

  form.addEventListener("input", update);
  form.addEventListener("change", update);
  update();
})();
