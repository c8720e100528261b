// plotly.js, fetched once, from this app alone.

let loading = null;

/** Resolves when window.Plotly is there. */
export function plotlyReady(address) {
  if (window.Plotly) return Promise.resolve();
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("The picture's drawing library did not load."));
    document.head.append(script);
  });
  return loading;
}
