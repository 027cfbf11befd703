// Runs before the first paint, so that a person who chose the dark theme is not dazzled by the light one.
// A file and not an inline script: the content security policy allows only files of ours. See app/shell/appearance.ts.
(function () {
  var root = document.documentElement;
  try {
    root.dataset.theme = localStorage.getItem('theme') || 'system';
    root.dataset.density = localStorage.getItem('density') || 'medium';
    root.lang = localStorage.getItem('language') || 'vi';
  } catch {
    root.dataset.theme = 'system';
    root.dataset.density = 'medium';
  }
})();
