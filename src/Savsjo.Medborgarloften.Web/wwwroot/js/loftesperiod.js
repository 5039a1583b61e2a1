// Löftesperiod: activities are ordered by dragging them, too. The buttons "Flytta upp" and "Flytta ner" do the same without
// this script. What is dropped is sent at once, and the page that comes back shows the order as it was saved.
(() => {
  "use strict";

  for (const form of document.querySelectorAll("form[data-order]"))
    makeDraggable(form);

  function makeDraggable(form) {
    const list = form.querySelector(".activity-rows");
    const before = order(list);
    let dragged = null;

    for (const row of list.children)
      row.draggable = true;

    list.addEventListener("dragstart", event => {
      dragged = event.target.closest("[data-id]");
      if (!dragged)
        return;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.id);
      dragged.classList.add("is-dragged");
    });

    list.addEventListener("dragover", event => {
      const row = event.target.closest("[data-id]");
      if (!dragged || !row)
        return;
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      if (row !== dragged)
        list.insertBefore(dragged, event.clientY < top + height / 2 ? row : row.nextSibling);
    });

    list.addEventListener("drop", event => event.preventDefault());

    list.addEventListener("dragend", event => {
      if (!dragged)
        return;
      dragged.classList.remove("is-dragged");
      dragged = null;
      if (event.dataTransfer.dropEffect === "none")
        before.forEach(id => list.append(list.querySelector(`[data-id="${id}"]`)));
      else if (order(list).join() !== before.join())
        send(form, order(list));
    });
  }

  function order(list) {
    return [...list.children].map(row => row.dataset.id);
  }

  function send(form, ids) {
    for (const id of ids) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "ids";
      field.value = id;
      form.append(field);
    }

    form.submit();
  }
})();
