/* A form as a record: download as CSV or JSON, send where there is an endpoint. Nothing is kept in the browser. */
(function () {
  "use strict";

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

  if (typeof module !== "undefined") { module.exports = { recordOf: recordOf, csvOf: csvOf }; return; }

  function save(name, type, text) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: type }));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-bp-download]");
    var form = button && button.closest("[data-bp-record]");
    if (!form || !form.reportValidity()) return;
    var record = recordOf(Array.from(new FormData(form).entries()));
    if (button.dataset.bpDownload === "csv") save(form.id + ".csv", "text/csv", csvOf(record));
    else save(form.id + ".json", "application/json", JSON.stringify(record, null, 2));
  });
})();
