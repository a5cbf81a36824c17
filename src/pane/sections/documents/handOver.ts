/** A document handed to the person: as a file, or on the clipboard. Nothing leaves the machine. */

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Milliseconds until the browser has certainly begun to take the file. */
const TAKEN = 60_000;

/** Whether it arrives is told by the browser alone: a page never learns. */
export function downloadDocx(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: DOCX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** The way of older browsers and of frames that may not use the clipboard by themselves. */
function copyBySelection({ html, text }: Copied): boolean {
  const place = document.createElement("div");
  place.setAttribute("contenteditable", "true");
  place.style.cssText = "position:fixed;inset:0 auto auto 0;opacity:0";
  place.textContent = text;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  const focused = document.activeElement;
  document.body.append(place);
  place.addEventListener("copy", put);
  window.getSelection()?.selectAllChildren(place);
  try {
    return document.execCommand("copy");
  } finally {
    place.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

function copyByClipboard({ html, text }: Copied): Promise<void> {
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
  return navigator.clipboard.write([item]);
}

/** False where the machine allows neither way. */
export async function copyDocument(copied: Copied): Promise<boolean> {
  const isOffered = "clipboard" in navigator && typeof ClipboardItem !== "undefined";
  if (!isOffered) return copyBySelection(copied);
  return copyByClipboard(copied).then(
    () => true,
    () => copyBySelection(copied),
  );
}
