/* A form as a record: download as CSV or JSON, send where there is an endpoint. Nothing is kept in the browser.
   The page holds every word. A record is sent as JSON by POST. An answer of the 200s counts as received when it is empty or
   holds a JSON object, which may name a reference and a time: {"receipt": "C-77", "received": "2026-11-22T10:12:00Z"}. */
(function () {
  "use strict";

  var PATIENCE = 20000;

  /* Name -> value, in the order of the form; several ticks under one name become a list. */
  function recordOf(entries) {
    var record = {};
    entries.forEach(function (entry) {
      var name = entry[0], value = entry[1];
      if (value === "") return;
      if (!(name in record)) record[name] = value;
      else record[name] = [].concat(record[name], value);
    });
    return record;
  }

  /* A cell that a spreadsheet cannot take for a formula, quoted where it has to be (RFC 4180). */
  function cell(value) {
    var text = Array.isArray(value) ? value.join("; ") : String(value);
    if (/^(?:[=@\t\r]|[+\-](?![\d\s().-]*$))/.test(text)) text = "'" + text;
    return /[",\n\r]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function csvOf(record) {
    var names = Object.keys(record);
    return names.map(cell).join(",") + "\r\n" + names.map(function (name) { return cell(record[name]); }).join(",") + "\r\n";
  }

  /* What the receiver answered; null where nobody can read it, so that nobody knows whether the record arrived. */
  function understood(text) {
    if (text.trim() === "") return {};
    try {
      var read = JSON.parse(text);
      return read !== null && typeof read === "object" && !Array.isArray(read) ? read : null;
    } catch (fault) { return null; }
  }

  /* The moment that the receiver names, or now where it names none that can be read. */
  function moment(written, now) {
    var read = new Date(typeof written === "string" ? written : NaN);
    return isNaN(read) ? now : read;
  }

  if (typeof module !== "undefined") { module.exports = { recordOf: recordOf, csvOf: csvOf, understood: understood, moment: moment }; return; }

  var sent = null;
  document.querySelectorAll("[data-bp-record] template").forEach(function (template) { template.replaceWith(template.content); });

  function save(name, type, text) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: type }));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  function read(form) { return recordOf(Array.from(new FormData(form).entries())); }

  function download(kind, name, record) {
    if (kind === "csv") save(name + ".csv", "text/csv", csvOf(record));
    else save(name + ".json", "application/json", JSON.stringify(record, null, 2));
  }

  function show(form, state) {
    ["failed", "unsure"].forEach(function (name) { form.querySelector("[data-bp-" + name + "]").hidden = name !== state; });
    form.querySelector("[data-bp-said]").textContent = state === "sending" ? form.dataset.sending : "";
    form.querySelector("[type=submit]").disabled = state === "sending";
  }

  function line(list, label, value) {
    var made = document.createElement("div");
    [["dt", label], ["dd", value]].forEach(function (one) {
      var part = document.createElement(one[0]);
      part.textContent = one[1];
      made.append(part);
    });
    list.append(made);
  }

  function received(form, record, reply) {
    var receipt = document.querySelector("[data-bp-received]"), list = receipt.querySelector("dl");
    var when = moment(reply.received, new Date());
    list.replaceChildren();
    if (reply.receipt) line(list, receipt.dataset.reference, String(reply.receipt));
    line(list, receipt.dataset.at, when.toLocaleString(document.documentElement.lang || undefined, { dateStyle: "full", timeStyle: "short" }));
    sent = { name: form.id, record: record };
    form.reset();
    form.hidden = true;
    receipt.hidden = false;
    receipt.querySelector("h2").focus();
  }

  function send(form) {
    var record = read(form), patience = new AbortController();
    var timer = setTimeout(function () { patience.abort(); }, PATIENCE);
    show(form, "sending");
    fetch(form.action, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(record), signal: patience.signal })
      .then(function (answer) {
        if (!answer.ok) return show(form, "failed");
        return answer.text().then(function (text) {
          var reply = understood(text);
          show(form, reply === null ? "unsure" : "");
          if (reply !== null) received(form, record, reply);
        });
      })
      .catch(function () { show(form, navigator.onLine === false ? "failed" : "unsure"); })
      .finally(function () { clearTimeout(timer); });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-bp-download]");
    if (!button) return;
    var kind = button.dataset.bpDownload, form = button.closest("[data-bp-record]");
    if (kind === "schema") return save(button.dataset.bpName + ".schema.json", "application/schema+json", document.querySelector("[data-bp-schema]").textContent);
    if (form && form.reportValidity()) download(kind, form.id, read(form));
    else if (!form && sent) download(kind, sent.name, sent.record);
  });

  document.addEventListener("submit", function (event) {
    var form = event.target.closest("[data-bp-record]");
    if (!form) return;
    event.preventDefault();
    if (form.hasAttribute("action")) send(form);
  });
})();
