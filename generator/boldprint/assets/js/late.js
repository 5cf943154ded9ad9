// What a page fetches only when somebody wants it: scripts that hand over their data, since a page opened from a folder may read no files.
//   boldprintFetch("assets/boldprint/late/returns.exchange.js", "returns.exchange") -> Promise of what that script hands over
(function (scope) {
  "use strict";
  const asked = new Map();

  function fetched(path, name) {
    return new Promise((done, failed) => {
      const script = scope.document.createElement("script");
      script.src = path;
      script.onload = () => done(scope.boldprintLate[name]);
      script.onerror = () => {
        asked.delete(path); // the next one who wants it tries again
        script.remove();
        failed(new Error(path));
      };
      scope.document.head.append(script);
    });
  }

  scope.boldprintFetch = (path, name) => {
    if (!asked.has(path)) asked.set(path, fetched(path, name));
    return asked.get(path);
  };
})(this);
