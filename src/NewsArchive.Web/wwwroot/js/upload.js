// Drag and drop, a list of what was chosen, and a warning before bytes are sent that would be refused.
const megabytes = bytes => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

for (const form of document.querySelectorAll("form[data-upload]")) {
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const chosen = form.querySelector("[data-chosen]");
  const button = form.querySelector("button[type=submit]");
  const maxFile = Number(form.dataset.maxFile);
  const maxTotal = Number(form.dataset.maxTotal);
  const archives = form.dataset.archives.split(",");

  const line = (text, className) => Object.assign(document.createElement("p"), { textContent: text, className });

  const show = () => {
    const files = [...input.files];
    const total = files.reduce((sum, file) => sum + file.size, 0);
    const lines = files.length === 0 ? [] : [line(`${files.length} ${files.length === 1 ? "file" : "files"}, ${megabytes(total)}`, "hint")];
    for (const file of files.filter(file => file.size > maxFile && !archives.some(ending => file.name.toLowerCase().endsWith(ending))))
      lines.push(line(`${file.name} is ${megabytes(file.size)} and will be refused; the limit is ${megabytes(maxFile)} a file.`, "problem"));
    if (total > maxTotal)
      lines.push(line(`Together the files are larger than ${megabytes(maxTotal)}. Upload them in several parts.`, "problem"));
    chosen.replaceChildren(...lines);
    button.disabled = total > maxTotal;
  };

  for (const type of ["dragenter", "dragover"])
    drop.addEventListener(type, event => { event.preventDefault(); drop.classList.add("over"); });
  for (const type of ["dragleave", "drop"])
    drop.addEventListener(type, () => drop.classList.remove("over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    show();
  });
  input.addEventListener("change", show);
  form.addEventListener("submit", () => { button.disabled = true; button.textContent = "Uploading …"; });
}
