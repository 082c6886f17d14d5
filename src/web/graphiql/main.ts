import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { examples } from "./examples";
import { fetcher } from "./fetcher";
import icon from "./icon.svg?url";
import "./main.css";

const logo = createElement(
  GraphiQL.Logo,
  null,
  createElement("img", { src: icon, alt: "" }),
  createElement("span", null, "Lighthouse Network"),
);

// Headers are written beside the variables. They are not kept, as they hold the token: {"Authorization": "Bearer …"}.
createRoot(document.getElementById("editor")!).render(
  createElement(GraphiQL, { fetcher, defaultTabs: examples, shouldPersistHeaders: false }, logo),
);
