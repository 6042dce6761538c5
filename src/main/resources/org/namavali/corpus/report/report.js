
"use strict";
(() => {
  const form = document.getElementById("filters");
  const count = form.querySelector("output");
  const kinds = [...document.querySelectorAll("details.kind")].map(details => ({
    details,
    number: details.querySelector(".count"),
    errors: [...details.querySelectorAll("li")].map(item => ({
      item,
      text: item.textContent.normalize("NFC").toLowerCase(),
      types: item.dataset.type.split(" ")
    }))
  }));
  const value = name => form.elements[name] ? form.elements[name].value : "";

  function filter() {
    const kind = value("kind");
    const type = value("type");
    const corpus = value("corpus");
    const text = value("text").trim().normalize("NFC").toLowerCase();
    let all = 0;
    for (const { details, number, errors } of kinds) {
      let shown = 0;
      for (const error of errors) {
        const data = error.item.dataset;
        const fits = (!kind || data.kind === kind) && (!type || error.types.includes(type))
          && (!corpus || data.corpus === corpus) && (!text || error.text.includes(text));
        error.item.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      details.hidden = shown === 0;
      number.textContent = shown.toLocaleString("en");
      all += shown;
    }
    count.textContent = all.toLocaleString("en") + (all === 1 ? " error" : " errors");
  }

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  filter();
})();
