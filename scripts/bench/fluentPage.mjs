// The least that any pane with Fluent does: waits for Office, shows a heading, a field and two buttons in the theme.
import { Button, FluentProvider, Input, Title3, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const page = () =>
  createElement(
    FluentProvider,
    { theme: webLightTheme },
    createElement(Title3, { as: "h1" }, "Trang trống"),
    createElement(Input, { "aria-label": "Tên" }),
    createElement(Button, { appearance: "primary" }, "Đồng ý"),
    createElement(Button, null, "Thôi"),
  );

const { Office, document } = globalThis;
Office.onReady().then(() => createRoot(document.getElementById("root")).render(page()));
