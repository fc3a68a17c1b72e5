(function () {
  var spoken = [LANGUAGES];
  var wanted = navigator.languages || [navigator.language];
  var chosen = null;
  try { chosen = localStorage.getItem(CHOSEN); } catch (refused) { /* the browser's languages decide */ }
  var found = [chosen].concat(wanted).map(function (tag) { return (tag || "").toLowerCase().split("-")[0]; })
    .filter(function (code) { return spoken.indexOf(code) >= 0; })[0] || spoken[0];
  location.replace("/" + found + "/" + location.hash);
})();
