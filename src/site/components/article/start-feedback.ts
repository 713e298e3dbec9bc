/** Sends the answer without leaving the page; once, however often one clicks. What was typed stays when it fails. */
export function startFeedback(): void {
  const form = document.querySelector<HTMLFormElement>('[data-feedback]');
  const said = form?.querySelector<HTMLElement>('[data-said]');
  const details = form?.querySelector('details');
  if (!form || !said || !details) return;
  let sending = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sending) return;
    const { submitter } = event;
    // "No" asks why first; the form's own button sends.
    if (submitter?.hasAttribute('data-no')) {
      details.open = true;
      details.querySelector('input')?.focus();
      return;
    }
    void send(new FormData(form, submitter));
  });

  async function send(answer: FormData): Promise<void> {
    if (!form || !said || !details) return;
    sending = true;
    said.textContent = '';
    const kept = await fetch(form.action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(answer)),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    sending = kept;
    said.textContent = (kept ? form.dataset['thanks'] : form.dataset['failed']) ?? null;
    if (!kept) return;
    // What had the focus is gone: reading goes on at what was said.
    said.tabIndex = -1;
    said.focus();
    details.open = false;
    // The second of two quick clicks would take it away again.
    form.addEventListener('mousedown', (event) => event.preventDefault());
    for (const control of form.querySelectorAll('button')) control.disabled = true;
  }
}
