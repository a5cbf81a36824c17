/** "Văn bản" in the pane, with the maker that the pages give it: what is open is said, a file is made, Word gets its table. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { unzipSync, strFromU8 } from "fflate";
import * as documents from "../../src/documents";
import { DOCUMENT_LIST } from "../../src/core";
import { carryOut } from "../support/runBook";
import { button, openPane, sample, untilReady, watchedHost } from "./support/openPane";

jest.setTimeout(30_000);

const maker = () => Promise.resolve(documents);
const PLAN = "Kế hoạch khắc phục";

async function openDocuments(book = sample(), props: Parameters<typeof openPane>[1] = {}) {
  openPane(watchedHost(book), { documents: maker, ...props });
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: "Văn bản" }));
  return within(await screen.findByRole("region", { name: PLAN }, { timeout: 10_000 }));
}

/** What the browser was given to save. jsdom has no addresses for bytes. */
function catchDownloads() {
  const files: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${String(blobs.push(blob))}`;
  URL.revokeObjectURL = () => undefined;
  const caught = (event: MouseEvent): void => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || link.download === "") return;
    event.preventDefault();
    files.push({ name: link.download, blob: blobs[Number(link.href.slice(5)) - 1] as Blob });
  };
  document.addEventListener("click", caught);
  return files;
}

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error("the blob cannot be read"));
    reader.readAsArrayBuffer(blob);
  });

const textOf = async (blob: Blob): Promise<string> => new TextDecoder().decode(await bytesOf(blob));

describe("the list", () => {
  test("has every document with what it is for", async () => {
    await openDocuments();
    for (const { name, about } of DOCUMENT_LIST) {
      const part = within(screen.getByRole("region", { name }));
      expect(part.getByText(about)).toBeTruthy();
      expect(part.getByRole("button", { name: `Tải .docx: ${name}` })).toBeTruthy();
      expect(part.getByRole("button", { name: `Chép vào Word: ${name}` })).toBeTruthy();
    }
  });

  test("is not offered where nothing makes documents", async () => {
    openPane(watchedHost(sample()));
    await untilReady();
    expect(screen.queryByRole("tab", { name: "Văn bản" })).toBeNull();
  });

  test("says what is open in a document, and leads to where it is filled in, with the focus", async () => {
    const part = await openDocuments();
    expect(part.getByText(/^Văn bản còn thiếu: .*Số văn bản/)).toBeTruthy();
    fireEvent.click(part.getByRole("button", { name: "Điền thông tin của văn bản" }));
    const tab = screen.getByRole("tab", { name: "Phụ lục" });
    expect(tab.getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(tab);
    fireEvent.change(screen.getByRole("textbox", { name: "Số văn bản" }), { target: { value: "15" } });
    fireEvent.click(screen.getByRole("tab", { name: "Văn bản" }));
    const again = within(await screen.findByRole("region", { name: PLAN }));
    expect(again.queryByText(/còn thiếu: .*Số văn bản/)).toBeNull();
  });

  test("says that people and solutions are those of Phân công, and leads there", async () => {
    await openDocuments();
    expect(screen.getByText(/lấy theo bước Phân công/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole("button", { name: "Sang bước Phân công" })[0] as HTMLElement);
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Phân công" }));
    expect(await screen.findByRole("button", { name: "Xem thay đổi" }, { timeout: 10_000 })).toBeTruthy();
  });

  test("says no more of it once all of that is written", async () => {
    const part = await openDocuments(carryOut(sample(), { command: "fill" }).after);
    expect(screen.queryByText(/lấy theo bước Phân công/)).toBeNull();
    expect(part.queryByText(/chưa có người chủ trì/)).toBeNull();
  });
});

describe("Tải .docx", () => {
  test("makes a Word file with the plan, named for it, and says where to look", async () => {
    const files = catchDownloads();
    const part = await openDocuments(carryOut(sample(), { command: "fill" }).after);
    fireEvent.click(part.getByRole("button", { name: `Tải .docx: ${PLAN}` }));
    expect(
      await part.findByText(/Đã tạo tệp ke-hoach-.*\.docx/, undefined, { timeout: 10_000 }),
    ).toBeTruthy();
    expect(files).toHaveLength(1);
    expect(files[0]?.name).toMatch(/^ke-hoach-binh-minh-thuong-20\d\d\.docx$/);
    const parts = unzipSync(await bytesOf(files[0]?.blob as Blob));
    const text = strFromU8(parts["word/document.xml"] as Uint8Array);
    expect(text).toContain("KẾ HOẠCH");
    expect(text).toContain("Bình Minh Thượng");
  });

  test("is not offered where a pane cannot hand files over; copying is", async () => {
    const part = await openDocuments(sample(), { canDownload: false });
    expect(part.queryByRole("button", { name: /^Tải/ })).toBeNull();
    expect(screen.getByText(/máy Mac không tải tệp/)).toBeTruthy();
    expect(part.getByRole("button", { name: /^Chép vào Word/ })).toBeTruthy();
  });

  test("what cannot be made is told, and the rest stays usable", async () => {
    const broken = { ...documents, toDocx: () => Promise.reject(new Error("no room")) };
    const part = await openDocuments(sample(), { documents: () => Promise.resolve(broken) });
    fireEvent.click(part.getByRole("button", { name: `Tải .docx: ${PLAN}` }));
    expect(await part.findByText(/Chương trình gặp lỗi/)).toBeTruthy();
    expect(part.getByText(/Error: no room/)).toBeTruthy();
    expect(part.getByRole<HTMLButtonElement>("button", { name: /^Chép vào Word/ }).disabled).toBe(false);
  });
});

describe("Chép vào Word", () => {
  const give = (name: string, value: unknown): unknown =>
    Object.defineProperty(name === "clipboard" ? navigator : globalThis, name, { value, configurable: true });
  const execCommand = (answer: (place: Element | null) => boolean): void => {
    document.execCommand = () => answer(document.querySelector("[contenteditable=true]"));
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, "clipboard");
    Reflect.deleteProperty(globalThis, "ClipboardItem");
  });

  test("gives the clipboard the document as HTML with tables, and as text", async () => {
    const written: Record<string, Blob>[] = [];
    class Item {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    }
    give("ClipboardItem", Item);
    give("clipboard", {
      write: (items: Item[]) => Promise.resolve(void items.forEach(({ parts }) => written.push(parts))),
    });
    const part = await openDocuments();
    fireEvent.click(part.getByRole("button", { name: `Chép vào Word: ${PLAN}` }));
    expect(await part.findByText(/^Đã chép/)).toBeTruthy();
    expect(Object.keys(written[0] ?? {})).toEqual(["text/html", "text/plain"]);
    expect(await textOf(written[0]?.["text/html"] as Blob)).toContain("<table");
    const text = await textOf(written[0]?.["text/plain"] as Blob);
    expect(text).toContain("Bình Minh Thượng");
    expect(text).not.toContain("<table");
  });

  test("goes the older way where the clipboard refuses, and leaves nothing behind", async () => {
    give("ClipboardItem", class {});
    give("clipboard", { write: () => Promise.reject(new Error("not allowed")) });
    const given = new Map<string, string>();
    execCommand((place) => {
      const event = new Event("copy", { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (kind: string, text: string) => given.set(kind, text) },
      });
      place?.dispatchEvent(event);
      return true;
    });
    const part = await openDocuments();
    fireEvent.click(part.getByRole("button", { name: `Chép vào Word: ${PLAN}` }));
    expect(await part.findByText(/^Đã chép/)).toBeTruthy();
    expect(given.get("text/html")).toContain("<table");
    expect(given.get("text/plain")).toContain("Bình Minh Thượng");
    expect(document.querySelector("[contenteditable=true]")).toBeNull();
  });

  test("where neither way is open, it says so and shows the words to be copied by hand", async () => {
    execCommand(() => false);
    const part = await openDocuments();
    fireEvent.click(part.getByRole("button", { name: `Chép vào Word: ${PLAN}` }));
    expect(await part.findByText(/không cho chép tự động/)).toBeTruthy();
    const shown = part.getByRole<HTMLTextAreaElement>("textbox", { name: "Chữ của văn bản" });
    expect(shown.readOnly).toBe(true);
    expect(shown.value).toContain("Bình Minh Thượng");
  });
});

test("a part that could not be loaded says so and comes when tried again", async () => {
  let tries = 0;
  // As the page's loader says it.
  const missing = Object.assign(new Error("Loading chunk 12 failed."), {
    name: "ChunkLoadError",
    stack: undefined,
  });
  const flaky = () => ((tries += 1) === 1 ? Promise.reject(missing) : maker());
  openPane(watchedHost(sample()), { documents: flaky });
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: "Văn bản" }));
  expect(await screen.findByText(/kiểm tra kết nối mạng/, undefined, { timeout: 10_000 })).toBeTruthy();
  fireEvent.click(button("Thử lại"));
  expect(await screen.findByRole("region", { name: PLAN }, { timeout: 10_000 })).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull());
  expect(button(`Tải .docx: ${PLAN}`)).toBeTruthy();
});
