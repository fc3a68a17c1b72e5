// Runs before everything else in a page under test, and tells the server what goes wrong in it.
(function () {
  function report(text) {
    fetch("/e2e-report?" + encodeURIComponent(location.pathname + location.hash + ": " + text), { keepalive: true }).catch(function () {});
  }
  addEventListener("error", function (event) {
    // Files that do not load have no message.
    var what = event.message || ("cannot load " + (event.target && (event.target.src || event.target.href)));
    report(what);
  }, true);
  addEventListener("unhandledrejection", function (event) { report("unhandled rejection: " + event.reason); });
  addEventListener("securitypolicyviolation", function (event) {
    report("policy violated: " + event.violatedDirective + " by " + event.blockedURI);
  });
  new PerformanceObserver(function (list) {
    list.getEntries().forEach(function (entry) {
      // A test with a status backend says which one.
      var backend = window.e2eBackend && entry.name.indexOf(window.e2eBackend) === 0;
      if (entry.name.indexOf(location.origin + "/") !== 0 && entry.name.indexOf("data:") !== 0 && !backend) {
        report("request to another host: " + entry.name);
      }
    });
  }).observe({ type: "resource", buffered: true });
  var original = console.error;
  console.error = function () {
    report("console error: " + Array.prototype.join.call(arguments, " "));
    return original.apply(console, arguments);
  };
})();
