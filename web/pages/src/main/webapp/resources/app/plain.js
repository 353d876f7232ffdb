/* Lets people copy the number of a request that failed. */
(() => {
  const button = document.getElementById('copy');
  const id = document.getElementById('request-id');
  if (button && id && navigator.clipboard) {
    button.hidden = false;
    button.addEventListener('click', () => navigator.clipboard.writeText(id.textContent));
  }
})();
