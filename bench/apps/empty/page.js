// Shows that a click was heard.
document.querySelector('button').addEventListener('click', (event) => {
  event.target.setAttribute('aria-pressed', 'true')
})
