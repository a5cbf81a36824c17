/** Asks the browser to keep the workbench for use without a network. Runs by being loaded. */

const WORKER = "serviceWorker.js";

function keepForLater(): void {
  // Without it (an old browser, a plain http address, private browsing) the page works as well, only not offline.
  if (!("serviceWorker" in navigator) || !window.isSecureContext) return;
  navigator.serviceWorker.register(WORKER).catch(() => undefined);
}

// After the page itself has loaded: keeping files must not slow the first opening.
if (document.readyState === "complete") keepForLater();
else window.addEventListener("load", keepForLater, { once: true });
