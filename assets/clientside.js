// What Dash calls in the browser. A classic script, so that it is there before Dash starts;
// the modules behind it are fetched when they are first needed.
(function () {
  "use strict";
  const dash = (window.dash_clientside = window.dash_clientside || {});
  const same = () => window.dash_clientside.no_update;
  const bridge = () => import("/assets/bridge/bridge.mjs");
  const intake = () => import("/assets/bridge/bring_in.mjs");

  dash.caseTimeline = {
    paint: (scene) => (scene ? bridge().then((b) => b.paint(scene)) : same()),
    choose: (chosen) => bridge().then((b) => b.choose(chosen)),
    keepFilter: (filter) => bridge().then((b) => b.keepFilter(filter)),
    show: (show, isNarrowed) => bridge().then((b) => b.show(show, isNarrowed)),
    rowsCame: () => bridge().then((b) => b.rowsCame()),
    pick: (rows) => bridge().then((b) => b.pick(rows)),
    done: (answer) => bridge().then((b) => b.done(answer)),
    openFilters: (clicks) => (clicks ? true : same()),
    openKeys: (clicks) => (clicks ? bridge().then((b) => b.openKeys()) : same()),
    nameDrop: () => intake().then((i) => i.nameDrop()),
    takeFiles: (contents, names) => intake().then((i) => i.takeFiles(contents, names)),
    fileRead: (summary) => intake().then((i) => i.fileRead(summary)),
  };
})();
