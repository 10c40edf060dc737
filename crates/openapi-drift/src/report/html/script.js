"use strict";
(() => {
  const form = document.getElementById("filter");
  const findings = [...document.querySelectorAll("details.finding")].map((element) => ({
    element,
    verdict: element.dataset.verdict,
    area: element.dataset.area,
    operations: new Set(element.dataset.operations.split(" ")),
    text: element.textContent.toLowerCase(),
  }));
  const groups = [...document.querySelectorAll("section.group:not(.aside)")];
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");

  function apply() {
    const data = new FormData(form);
    const verdicts = new Set(data.getAll("verdict"));
    const area = data.get("area");
    const operation = data.get("operation");
    const words = data.get("text").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      const matches =
        verdicts.has(finding.verdict) &&
        (area === "" || finding.area === area) &&
        (operation === "" || finding.operations.has(operation)) &&
        words.every((word) => finding.text.includes(word));
      finding.element.hidden = !matches;
      shown += matches ? 1 : 0;
    }
    for (const group of groups) {
      const left = group.querySelectorAll("details.finding:not([hidden])").length;
      group.hidden = left === 0;
      group.querySelector("h3 .count")?.replaceChildren(String(left));
    }
    nothing.hidden = shown > 0 || findings.length === 0;
    count.value = `${shown} of ${findings.length} findings`;
  }

  // A reset changes the fields after its event.
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());

  function all(open) {
    for (const { element } of findings) {
      if (!element.hidden) element.open = open;
    }
  }
  document.getElementById("open").addEventListener("click", () => all(true));
  document.getElementById("close").addEventListener("click", () => all(false));

  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      form.elements.namedItem("text").focus();
    }
  });

  // An address may name a finding (#f0-0123456789ab) or a filter (#?verdict=break&text=limit).
  function follow() {
    let hash = location.hash.slice(1);
    try {
      hash = decodeURIComponent(hash);
    } catch {
      return;
    }
    if (hash.startsWith("?")) {
      const wanted = new URLSearchParams(hash.slice(1));
      const verdicts = wanted.getAll("verdict");
      for (const box of form.querySelectorAll("[name=verdict]")) {
        box.checked = verdicts.length === 0 || verdicts.includes(box.value);
      }
      for (const name of ["area", "operation", "text"]) {
        form.elements.namedItem(name).value = wanted.get(name) ?? "";
      }
      apply();
    } else if (hash !== "") {
      const finding = document.getElementById(hash);
      if (finding instanceof HTMLDetailsElement) {
        finding.open = true;
        finding.scrollIntoView({ block: "center" });
      }
    }
  }
  addEventListener("hashchange", follow);

  form.hidden = findings.length === 0;
  apply();
  follow();
})();
