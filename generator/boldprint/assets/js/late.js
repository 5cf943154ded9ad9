// What a page fetches only when somebody wants it: scripts that hand over what they bring, since a page opened from a folder may read no files.
//   boldprintFetch("assets/boldprint/late/returns.exchange.js", () => what it handed over, undefined before) -> Promise of that
(function (scope) {
  "use strict";
  const document = scope.document, asked = new Map();

  function fetched(path, held) {
    return new Promise((done, failed) => {
      const early = [...document.scripts].find((one) => one.src === new URL(path, document.baseURI).href);
      const script = early || document.createElement("script");
      script.addEventListener("load", () => done(held()));
      script.addEventListener("error", () => {
        asked.delete(path); // the next one who wants it tries again
        script.remove();
        failed(new Error(path));
      });
      if (early) return;
      script.src = path;
      document.head.append(script);
    });
  }

  scope.boldprintLate = scope.boldprintLate || {};
  scope.boldprintFetch = (path, held) => {
    if (held() !== undefined) return Promise.resolve(held());
    if (!asked.has(path)) asked.set(path, fetched(path, held));
    return asked.get(path);
  };
})(this);
