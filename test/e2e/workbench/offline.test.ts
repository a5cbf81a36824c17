/** Without a network, and from a folder of a server: the page is the same. */
import { describeInBrowser } from "../../support/browser";
import { openWorkbench } from "./page/openWorkbench";
import { openSite, openSiteUnder } from "./page/site";
import { carryOut, download, openSample } from "./page/steps";

/** The browser has everything that it keeps. */
const kept = (): Promise<void> => navigator.serviceWorker.ready.then(() => undefined);

describeInBrowser("the workbench anywhere", (browser) => {
  test.each(["the root", "a folder"])(
    "%s of a server: kept on the first visit, whole without the server",
    async (place) => {
      const site = place === "the root" ? await openSite() : await openSiteUnder("abc");
      const bench = await openWorkbench(browser(), site.address);
      await bench.page.evaluate(kept);
      site.close();
      await bench.context.setOffline(true);
      const asked = site.asked.length;
      await bench.page.reload();
      await openSample(bench);
      await carryOut(bench, "Chèn phụ lục");
      const { name, bytes } = await download(bench);
      expect(name).toBe("bang-diem-mau-khac-phuc.xlsx");
      expect(bytes.length).toBeGreaterThan(10_000);
      expect(site.asked).toHaveLength(asked);
      expect(bench.trouble.found.filter((said) => !/ERR_INTERNET_DISCONNECTED/.test(said))).toEqual([]);
      await bench.context.close();
    },
  );

  test("in a folder every request stays within it", async () => {
    const site = await openSiteUnder("abc");
    const bench = await openWorkbench(browser(), site.address);
    await bench.page.evaluate(kept);
    await openSample(bench);
    expect(site.asked.filter(({ url }) => !url.startsWith("/abc/"))).toEqual([]);
    await bench.close();
    site.close();
  });

  test("a page that tries to reach out is stopped by its own rules", async () => {
    const site = await openSite();
    const bench = await openWorkbench(browser(), site.address);
    const refused = await bench.page.evaluate(() =>
      fetch("/manifest.xml").then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    await bench.context.close();
    site.close();
  });
});
