// A bare page of the size that a pane with Fluent has anyway: waits for Office, shows twelve kinds of components, does nothing.
import {
  Button,
  Checkbox,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  ProgressBar,
  Select,
  Tab,
  TabList,
  Text,
  Title3,
  webLightTheme,
} from "@fluentui/react-components";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const tab = (name) => createElement(Tab, { key: name, value: name }, name);
const page = () =>
  createElement(
    FluentProvider,
    { theme: webLightTheme },
    createElement(Title3, { as: "h1" }, "Trang trống"),
    createElement(MessageBar, null, "Chưa có gì"),
    createElement(TabList, { selectedValue: "Một" }, ["Một", "Hai"].map(tab)),
    createElement(Text, null, "Chưa chọn"),
    createElement(Field, { label: "Tên" }, createElement(Input)),
    createElement(Field, { label: "Loại" }, createElement(Select, null, createElement("option", null, "Xã"))),
    createElement(Checkbox, { label: "Nhớ" }),
    createElement(ProgressBar, { "aria-label": "Tiến độ", value: 0.5 }),
    createElement(Button, { appearance: "primary" }, "Đồng ý"),
    createElement(Button, null, "Thôi"),
  );

const { Office, document } = globalThis;
Office.onReady().then(() => createRoot(document.getElementById("root")).render(page()));
