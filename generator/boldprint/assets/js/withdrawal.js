/* Withdrawing from a contract: step 1 is typed, step 2 shows it and confirms, the acknowledgement follows on the page.
   The page holds every word. Nothing is kept in the browser. Without this script the form is sent by the browser itself. */
(function () {
  "use strict";

  /* What was filled in, as label and value, in the order of the form; empty fields are left out. */
  function filled(rows) {
    return rows.filter(function (row) { return String(row.value).trim() !== ""; });
  }

  /* What is acknowledged: what was stated, when it was received, under which reference. */
  function received(words, rows, when, reference) {
    var lines = filled(rows).concat([{ label: words.receivedAt, value: when }]);
    return reference ? lines.concat([{ label: words.reference, value: reference }]) : lines;
  }

  /* The same as a text to keep. */
  function receipt(words, rows, when, reference) {
    var lines = received(words, rows, when, reference).map(function (row) { return row.label + ": " + row.value; });
    return [words.received, words.to, ""].concat(lines).join("\r\n") + "\r\n";
  }

  /* The record as it is sent: name of the field to what was typed. */
  function record(rows) {
    var made = {};
    filled(rows).forEach(function (row) { made[row.name] = row.name in made ? [].concat(made[row.name], row.value) : row.value; });
    return made;
  }

  function mail(email, subject, words, rows) {
    var body = [words.to, "", subject, ""].concat(filled(rows).map(function (row) { return row.label + ": " + row.value; }));
    return "mailto:" + email + "?subject=" + encodeURIComponent(subject) + "&body=" + encodeURIComponent(body.join("\r\n"));
  }

  if (typeof module !== "undefined") { module.exports = { receipt: receipt, record: record, mail: mail }; return; }

  var form = document.querySelector("[data-bp-withdrawal]");
  if (!form) return;
  var part = function (name) { return form.querySelector("[data-bp-" + name + "]"); };
  var steps = { 1: form.querySelector("[data-bp-step='1']"), 2: form.querySelector("[data-bp-step='2']") };
  var kept = "";
  var acknowledgement = document.querySelector("[data-bp-receipt]");
  var words = { received: form.dataset.received, to: form.dataset.to, receivedAt: form.dataset.receivedAt, reference: form.dataset.reference };

  function labelOf(field) {
    var label = field.type === "radio" || field.type === "checkbox"
      ? field.closest("fieldset").querySelector("legend") : field.labels[0];
    return Array.from(label.childNodes).filter(function (node) { return node.nodeName !== "SPAN"; })
      .map(function (node) { return node.textContent; }).join("").trim();
  }

  function shown(field) {
    var chosen = field.type === "radio" || field.type === "checkbox";
    if (chosen && !field.checked) return "";
    return chosen ? field.closest("label").textContent.trim() : field.value;
  }

  function rows() {
    return Array.from(steps[1].querySelectorAll("input, textarea")).map(function (field) {
      return { name: field.name, label: labelOf(field), value: shown(field) };
    });
  }

  function show(number) {
    steps[1].hidden = number !== 1;
    steps[2].hidden = number !== 2;
    steps[number].querySelector("h2").focus();
  }

  function list(into, entries) {
    into.replaceChildren();
    entries.forEach(function (entry) {
      var line = document.createElement("div");
      [["dt", entry.label], ["dd", entry.value]].forEach(function (cell) {
        var made = document.createElement(cell[0]);
        made.textContent = cell[1];
        line.append(made);
      });
      into.append(line);
    });
  }

  function summarise() {
    list(part("summary"), filled(rows()));
    form.querySelectorAll("[data-bp-mail]").forEach(function (link) { link.href = mail(form.dataset.email, form.dataset.subject, words, rows()); });
  }

  function next() {
    if (!form.reportValidity()) return;
    summarise();
    show(2);
  }

  function inWords(moment) {
    if (isNaN(moment)) moment = new Date();
    return moment.toLocaleString(document.documentElement.lang || undefined, { dateStyle: "full", timeStyle: "long" });
  }

  function acknowledge(reply) {
    var when = inWords(reply.received ? new Date(reply.received) : new Date());
    kept = receipt(words, rows(), when, reply.receipt);
    list(acknowledgement.querySelector("[data-bp-receipt-rows]"), received(words, rows(), when, reply.receipt));
    form.hidden = true;
    acknowledgement.hidden = false;
    acknowledgement.querySelector("h2").focus();
  }

  function failed() { part("failed").hidden = false; }

  /* What the receiver answers: a record, which may be empty. Anything else (the page of a proxy, a login) has not received it. */
  function understood(text) {
    if (text.trim() === "") return {};
    try {
      var reply = JSON.parse(text);
      return reply !== null && typeof reply === "object" ? reply : null;
    } catch (fault) { return null; }
  }

  /* Where the receiver does not let scripts of other sites write to it, the browser sends the form itself, so that no statement
     is lost. A message of this type is not delivered before the receiver has allowed it, so none arrives twice for that reason. */
  function send() {
    part("failed").hidden = true;
    fetch(form.action, { method: "POST", headers: { "Content-Type": "application/json", "Accept": "application/json" }, body: JSON.stringify(record(rows())) }).then(function (answer) {
      if (!answer.ok) return failed();
      return answer.text().then(function (text) {
        var reply = understood(text);
        return reply === null ? failed() : acknowledge(reply);
      }, failed);
    }, function () { navigator.onLine === false ? failed() : form.submit(); });
  }

  function save() {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([kept], { type: "text/plain;charset=utf-8" }));
    link.download = "withdrawal.txt";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  form.querySelectorAll("template").forEach(function (template) { template.replaceWith(template.content); });
  steps[2].hidden = true;
  part("continue").addEventListener("click", next);
  part("back").addEventListener("click", function () { show(1); });
  acknowledgement.querySelector("[data-bp-save]").addEventListener("click", save);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (steps[2].hidden) next(); else send();
  });
})();
