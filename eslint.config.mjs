import graphql from "@graphql-eslint/eslint-plugin";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

const schemaRules = {
  ...graphql.configs["flat/schema-recommended"].rules,
  ...graphql.configs["flat/schema-relay"].rules,
  // Keys and ids are both there on purpose: `id` is the global one, by the interface Node.
  "@graphql-eslint/strict-id-in-types": "off",
  // Short lists (the lighthouses, the actors of a path) are plain lists: only those that can pass 50 are connections.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
  "@graphql-eslint/require-description": [
    "error",
    {
      types: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
      rootField: true,
    },
  ],
};

export default defineConfig(
  { ignores: ["dist/", "coverage/", ".neo4j/", "node_modules/", "**/__generated__/", "bench/results/"] },
  {
    files: ["src/**/*.ts", "tests/**/*.ts", "bench/**/*.ts"],
    ignores: ["src/web/**"],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/config.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "Only src/config.ts reads the environment; take what you need from Config.",
        },
        {
          object: "URL",
          property: "canParse",
          message: "Node 20 answers wrongly for umlauts once optimised; use parseUrl of src/text.",
        },
      ],
    },
  },
  {
    // The pages of src/web are built by Vite, which takes their types for granted.
    files: ["src/web/**/*.ts", "src/web/**/*.tsx"],
    extends: [typescript.configs.recommended],
  },
  {
    files: ["schema/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "schema/schema.graphql" } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: schemaRules,
  },
);
