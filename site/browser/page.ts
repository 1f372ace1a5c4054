/** What a script adds to every page: the worker that lets it be read again without a network. */
if ("serviceWorker" in navigator) {
  const register = () => navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
  // After all that the page itself needs.
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
