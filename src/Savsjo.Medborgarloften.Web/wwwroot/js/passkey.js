'use strict';

// Passkeys: asks the device, puts its answer in the form's hidden field and sends the form. Everything is judged by the
// server. Forms are hidden until it is known that the browser can do it.
(() => {
  const capable = window.PublicKeyCredential
    && PublicKeyCredential.parseCreationOptionsFromJSON
    && PublicKeyCredential.parseRequestOptionsFromJSON;
  if (!capable) {
    return;
  }

  const ask = async form => {
    const token = form.elements.namedItem('__RequestVerificationToken').value;
    const answer = await fetch(form.dataset.options, { method: 'POST', headers: { RequestVerificationToken: token } });
    if (!answer.ok) {
      throw new Error(`The options were answered with ${answer.status}.`);
    }
    const options = await answer.json();
    return form.dataset.passkey === 'create'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const message = form.querySelector('[data-message]');
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      message.textContent = '';
      try {
        const credential = await ask(form);
        form.elements.namedItem('credential').value = JSON.stringify(credential);
        form.submit();
      } catch {
        // Cancelled by its owner, timed out, or there is no passkey for this site: the browser does not say which.
        message.textContent = form.dataset.failed;
      }
    });
  }
})();
