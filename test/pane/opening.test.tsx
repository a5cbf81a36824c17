/** How the pane opens: language, theme, request, and where it cannot work at all. */
import { fireEvent, render, screen } from "@testing-library/react";
import { HostError } from "../../src/hosts/host";
import { en } from "../../src/pane/i18n/en";
import { vi } from "../../src/pane/i18n/vi";
import { localeOf } from "../../src/pane/i18n/words";
import { localTime, themeOf, viecOf } from "../../src/pane/opening/opening";
import { readAhead } from "../../src/pane/opening/readAhead";
import { rehearse } from "../../src/pane/opening/rehearse";
import { Unsupported } from "../../src/pane/opening/Unsupported";
import { tabAfter } from "../../src/pane/parts/Tabs";
import { spanFrom } from "../../src/pane/sections/scorecard/HeaderRows";
import { openPane, sample, untilReady, watchedHost } from "./support/openPane";

test.each([
  ["?viec=tinh-diem-tru", "tinh-diem-tru"],
  ["?viec=khoi-phuc&_host_Info=Excel$Web$16.00$vi-VN", "khoi-phuc"],
  ["?_host_Info=Excel$Web&viec=chen-phu-luc", "chen-phu-luc"],
  ["?viec=xoa-het", undefined],
  ["?viec=toString", undefined],
  ["", undefined],
])("the ribbon's request in %s is %s", (search, wanted) => {
  expect(viecOf(search)).toBe(wanted);
});

test.each([
  ["vi-VN", "vi"],
  ["vi", "vi"],
  ["", "vi"],
  ["en-US", "en"],
  ["fr-FR", "en"],
])("the display language %s means %s", (language, wanted) => {
  expect(localeOf(language)).toBe(wanted);
});

test.each([
  ["#ffffff", false, "light"],
  ["#212121", false, "dark"],
  [undefined, false, "light"],
  ["no colour", false, "light"],
  ["#000000", true, "contrast"],
] as const)("background %s, colours forced %s: %s", (background, isForced, wanted) => {
  expect(themeOf({ background, isForced })).toBe(wanted);
});

describe("reading ahead", () => {
  const counted = (fails: boolean) => {
    const inner = watchedHost(sample());
    const count = { reads: 0 };
    const read = () => {
      count.reads += 1;
      return fails && count.reads === 1 ? Promise.reject(new HostError("busy")) : inner.read();
    };
    return { count, host: readAhead({ ...inner, read }) };
  };

  test("begins before anybody asks; who asks first gets that reading, who asks again a new one", async () => {
    const { count, host } = counted(false);
    expect(count.reads).toBe(1);
    expect((await host.read()).active).toBe(sample().active);
    expect(count.reads).toBe(1);
    await host.read();
    expect(count.reads).toBe(2);
  });

  test("tells its error to who asks first; the next reading is another", async () => {
    const { host } = counted(true);
    await expect(host.read()).rejects.toThrow(HostError);
    expect((await host.read()).active).toBe(sample().active);
  });
});

test("the table of the rehearsal is recognised, so that reading is tried out as a whole", () => {
  expect(rehearse()).toBe(true);
});

test("a moment is written as local time", () => {
  expect(localTime(new Date(2026, 0, 5, 8, 3))).toBe("2026-01-05 08:03");
});

test.each([
  [[8, 9], 0, "3", [2, 9]],
  [[8, 9], 0, "20", [19, 19]],
  [[8, 9], 1, "9", [8, 8]],
  [[8, 9], 1, "300", [290, 299]],
  [[8, 9], 0, "0", [8, 9]],
  [[8, 9], 1, "", [8, 9]],
] as const)("heading rows %j, end %i typed as %s: %j", (rows, end, typed, wanted) => {
  expect(spanFrom(rows, end, typed)).toEqual(wanted);
});

test("the language can be switched, and the page around is told", async () => {
  const told: string[] = [];
  openPane(watchedHost(sample()), { onLocale: (locale) => told.push(locale) });
  await untilReady();
  fireEvent.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByRole("button", { name: "Compute lost points" })).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Lost points" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Tiếng Việt" }));
  expect(screen.getByRole("button", { name: "Tính điểm trừ" })).toBeTruthy();
  expect(told).toEqual(["en", "vi"]);
});

test("no word of the English dictionary is left in Vietnamese, names apart", () => {
  const names = ["product", "otherLanguage", "otherLanguageCode"];
  const left = Object.entries(en).filter(
    ([key, word]) => typeof word === "string" && !names.includes(key) && word === vi[key as keyof typeof vi],
  );
  expect(left).toEqual([]);
});

test("arrow keys move between the sections and show them", async () => {
  openPane(watchedHost(sample()));
  await untilReady();
  fireEvent.keyDown(screen.getByRole("tablist"), { key: "ArrowRight" });
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Điểm trừ");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Điểm trừ" }));
  fireEvent.keyDown(screen.getByRole("tablist"), { key: "Home" });
  expect(screen.getByRole("tabpanel", { name: "Bảng điểm" })).toBeTruthy();
});

test("an Excel that is too old is told so, with a way on", () => {
  render(<Unsupported why="tooOld" locale="vi" />);
  expect(screen.getByText(/cần Excel 2021 trở lên/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Mở trang làm việc" }).getAttribute("href")).toBe("workbench.html");
});

test.each([
  ["ArrowRight", 2, 0],
  ["ArrowLeft", 0, 2],
  ["End", 0, 2],
  ["Home", 2, 0],
  ["Enter", 1, undefined],
])("of three tabs, %s leads from %i to %s", (key, from, wanted) => {
  expect(tabAfter(key, from, 3)).toBe(wanted);
});
