import fc from "fast-check";
import { SaxesParser } from "saxes";
import { HostError } from "../../../src/hosts/host";
import { XmlReader } from "../../../src/hosts/xlsx/xml/xmlReader";

/** What a document says, one line for each token; neighbouring texts are one. */
type Token = readonly [kind: "open" | "close" | "text", what: string];

function add(tokens: Token[], kind: Token[0], what: string): void {
  const last = tokens[tokens.length - 1];
  if (kind === "text" && last?.[0] === "text") tokens[tokens.length - 1] = ["text", last[1] + what];
  else if (kind !== "text" || what !== "") tokens.push([kind, what]);
}

/** Undefined when the text is not well-formed. */
function ours(text: string): Token[] | undefined {
  const reader = new XmlReader(text, "part");
  const tokens: Token[] = [];
  try {
    while (reader.next()) {
      if (reader.kind === "text") add(tokens, "text", reader.text());
      else if (reader.kind === "close") add(tokens, "close", reader.name);
      else {
        const values = ["a", "b", "p:c"].map((name) => reader.attribute(name) ?? "-");
        add(tokens, "open", `${reader.name} ${values.join("|")}`);
      }
    }
    return tokens;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function theirs(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let isWellFormed = true;
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("error", () => (isWellFormed = false));
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    const values = ["a", "b", "p:c"].map((attribute) => attributes[attribute] ?? "-");
    add(tokens, "open", `${name} ${values.join("|")}`);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    add(tokens, "close", name);
  });
  const onText = (piece: string) => {
    if (depth > 0) add(tokens, "text", piece);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.write(text).close();
  return isWellFormed ? tokens : undefined;
}

const word = fc.constantFrom("a", "b", "row", "c", "p:c", "x1", "é");
const plain = fc.constantFrom(
  "",
  "x",
  " ",
  "\n",
  "\r\n",
  "\r",
  "đ",
  "😀",
  ">",
  "'",
  '"',
  "]]",
  "&amp;",
  "&lt;",
  "&#10;",
  "&#x110;",
  "=",
  "/",
  "-",
);
const text = fc.array(plain, { maxLength: 5 }).map((pieces) => pieces.join(""));
const value = fc
  .array(
    fc.constantFrom(
      "",
      "x",
      " ",
      "\n",
      "\t",
      "\r\n",
      "&#13;",
      "đ",
      ">",
      "'",
      "&quot;",
      "&amp;",
      "&#9;",
      "=",
      "/>",
      "!--",
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(""));
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "p:c", "other"), value), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((list) =>
    list
      .map(([name, content], i) => `${i % 2 ? "\n" : " "}${name}${i % 2 ? " = " : "="}"${content}"`)
      .join(""),
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(word, attributes, fc.option(fc.array(tie("content"), { maxLength: 4 })))
    .map(([name, list, content]) =>
      content ? `<${name}${list}>${content.join("")}</${name}${list ? " " : ""}>` : `<${name}${list}/>`,
    ),
  content: fc.oneof(
    { depthSize: "small" },
    text,
    tie("element"),
    fc.constantFrom("<!-- <a> -->", "<?pi <a> ?>", "<![CDATA[<a>&amp;\r\n]]>", "<![CDATA[]]>"),
  ),
}));
const document = fc
  .tuple(
    fc.constantFrom("", '<?xml version="1.0"?>', '<?xml version="1.0"?>\n<!-- x -->'),
    element,
    fc.constantFrom("", "\n", "<!-- y -->\n"),
  )
  .map((pieces) => pieces.join(""));

describe("the reader agrees with saxes", () => {
  test("on documents that are well-formed", () => {
    fc.assert(
      fc.property(document, (source) => {
        const tokens = theirs(source);
        fc.pre(tokens !== undefined);
        expect(ours(source)).toEqual(tokens);
      }),
      { numRuns: 1000 },
    );
  });

  test("that a document with a piece cut out is damaged, or on what it still says", () => {
    const cut = fc.tuple(document, fc.nat(), fc.integer({ min: 1, max: 5 }));
    let damaged = 0;
    fc.assert(
      fc.property(cut, ([source, from, length]) => {
        const start = from % source.length;
        const rest = source.slice(0, start) + source.slice(start + length);
        // Half a character is no text, and saxes forgets its references behind one.
        fc.pre(!/\p{Cs}/u.test(rest));
        const tokens = ours(rest);
        if (tokens) {
          // saxes also looks at the characters of names and at blanks between attributes; we do not.
          const strict = theirs(rest);
          if (strict) expect(tokens).toEqual(strict);
        } else {
          damaged++;
          expect(theirs(rest)).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
    expect(damaged).toBeGreaterThan(100);
  });
});

describe("moving", () => {
  const source = '<r><a n="1"><b>x<c>inner</c>y</b></a>text<d/><a n="2">z</a></r>';

  test("from child to child, whatever stands inside of them", () => {
    const reader = new XmlReader(source, "part");
    reader.next();
    const seen: string[] = [];
    while (reader.nextChild(1)) seen.push(`${reader.name}${reader.attribute("n") ?? ""}`);
    expect(seen).toEqual(["a1", "d", "a2"]);
    expect(reader.kind).toBe("end");
  });

  test("the text of an element is what stands directly in it", () => {
    const reader = new XmlReader(source, "part");
    reader.next();
    reader.nextChild(1);
    reader.nextChild(2);
    expect(reader.textContent()).toBe("xy");
    expect(reader.nextChild(2)).toBe(false);
    expect(reader.nextChild(1)).toBe(true);
    expect(reader.textContent()).toBe("");
    expect(reader.nextChild(1)).toBe(true);
    expect(reader.textContent()).toBe("z");
  });

  test("tokens say where they stand in the text", () => {
    const reader = new XmlReader(source, "part");
    let whole = "";
    while (reader.next()) whole += source.slice(reader.start, reader.end);
    expect(whole).toBe(source);
  });
});

test("a prefix goes only where it stands for a namespace that we read", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const source = `<x:a xmlns:x="${main}" xmlns:y="urn:other"><x:b/><y:b/><b/><z:c xmlns:z="${main}"/></x:a>`;
  const reader = new XmlReader(source, "part");
  const seen: string[] = [];
  while (reader.next()) if (reader.kind === "open") seen.push(reader.name);
  expect(seen).toEqual(["a", "b", "y:b", "b", "c"]);
});
