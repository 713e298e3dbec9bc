/** Sends the answer without leaving the page; once, however often one clicks. What was typed stays when it fails. */
export function startFeedback(): void {
  const form = document.querySelector<HTMLFormElement>('[data-feedback]');
  const said = form?.querySelector<HTMLElement>('[data-said]');
  const details = form?.querySelector('details');
  if (!form || !said || !details) return;
  const { action } = form;
  const { article, locale } = Object.fromEntries(new FormData(form));
  let sending = false;
  // Made for this one answer: reasons that follow a "no" are put to it.
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sending) return;
    const { submitter } = event;
    // "No" counts at once, and asks why; the form's own button sends that.
    if (submitter?.hasAttribute('data-no')) {
      details.open = true;
      details.querySelector('input')?.focus();
      // What came of the form is said last.
      void post({ helpful: 'no' }).then((kept) => sending || say(kept));
    } else void send(new FormData(form, submitter));
  });

  const say = (kept: boolean) => {
    said.textContent = (kept ? form.dataset['thanks'] : form.dataset['failed']) ?? null;
  };

  /** @returns whether it was kept */
  function post(answer: Record<string, FormDataEntryValue>): Promise<boolean> {
    return fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ article, locale, ...answer, key }),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async function send(answer: FormData): Promise<void> {
    if (!form || !said || !details) return;
    sending = true;
    said.textContent = '';
    const kept = await post(Object.fromEntries(answer));
    sending = kept;
    say(kept);
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
