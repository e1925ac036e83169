// Lint with types, and the floors of the house: imports go downwards only, never sideways, never in circles.
// The zones below are the table in docs/architecture.md; test/house/floors.test.ts plants bad imports to prove them.
import { existsSync } from 'node:fs';
import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const room = (target, allowed, message) => ({
  target: `./${target}`,
  from: './src',
  except: allowed.map((path) => `./${path}`),
  message,
});
const outside = (target, from, message) => ({ target: `./${target}`, from: `./${from}`, message });

const PAGES = ['dashboard', 'project', 'portfolio', 'admin'];

const floors = [
  room('src/model', ['model'], 'Floor 0: src/model imports nothing of src but itself.'),
  ...['checks', 'scoring', 'jira', 'storage'].map((name) =>
    room(`src/${name}`, ['model', name], `Floor 1: src/${name} imports src/model only; its neighbours are strangers.`),
  ),
  room('src/scan', ['model', 'checks', 'scoring', 'scan'], 'Floor 2: src/scan gets jira and storage from src/compose.ts.'),
  room('src/compose.ts', ['model', 'checks', 'scoring', 'jira', 'storage', 'scan', 'compose.ts'], 'Floor 2: compose never imports an entry point.'),
  room('src/forge', ['model', 'checks', 'scoring', 'storage', 'jira', 'scan', 'compose.ts', 'forge'], 'Floor 3: src/forge never imports src/cli.'),
  room('src/cli', ['model', 'checks', 'scoring', 'storage', 'jira', 'scan', 'compose.ts', 'cli'], 'Floor 3: src/cli never imports src/forge.'),
  ...['test', 'static', 'scripts'].map((from) => outside('src', from, `src never imports ${from}.`)),
  ...['model', 'checks', 'scoring', 'jira', 'storage', 'scan', 'forge', 'compose.ts', 'index.ts'].map((name) =>
    outside(`src/${name}`, 'stand-ins', 'Only src/cli may use the stand-ins; the app that ships never does.'),
  ),
  outside('stand-ins/jira', 'src', 'The stand-in Jira imports nothing of src.'),
  outside('stand-ins/forge', 'src', 'The stand-in Forge imports nothing of src.'),
  outside('stand-ins/jira', 'stand-ins/forge', 'The two stand-ins are strangers.'),
  outside('stand-ins/forge', 'stand-ins/jira', 'The two stand-ins are strangers.'),
  outside('stand-ins/jira', 'test', 'Stand-ins never import tests.'),
  outside('stand-ins/forge', 'test', 'Stand-ins never import tests.'),
  { target: './stand-ins/preview', from: './src', except: ['./index.ts'], message: 'The preview runs src/index.ts by the handler names in manifest.yml, and nothing else of src.' },
  { target: './static', from: './src', except: ['./model'], message: 'Pages know src/model only.' },
  ...['stand-ins', 'test', 'scripts'].map((from) => outside('static', from, `Pages never import ${from}.`)),
  ...PAGES.map((page) => outside('static/shared', `static/${page}`, 'static/shared never imports a page.')),
  ...PAGES.flatMap((page) => PAGES.filter((other) => other !== page).map((other) => outside(`static/${page}`, `static/${other}`, 'Pages are strangers: what two of them show lies in static/shared.'))),
];

const noUiKit1 = { name: '@forge/ui', message: 'UI Kit 1 was removed from the platform: see docs/decisions/0001.' };
/** Folders in the machine's temporary folder are made in two places, each of which removes them. */
const OWN_FOLDERS = ['test/new-folder.ts', 'scripts/with-temporary-folder.ts'];
const noOwnFolders = [['node:fs', 'mkdtemp', 'mkdtempSync'], ['fs', 'mkdtemp', 'mkdtempSync'], ['node:fs/promises', 'mkdtemp'], ['fs/promises', 'mkdtemp'], ['node:os', 'tmpdir'], ['os', 'tmpdir']].map(([name, ...importNames]) => (
  { name, importNames, message: `A temporary folder comes from ${OWN_FOLDERS.join(' or ')}, which is sure to remove it.` }
));
const noForge = (message) => ({ group: ['@forge/*'], message });

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/coverage/**', '.rolecall/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './static/tsconfig.json'].filter((path) => existsSync(new URL(path, import.meta.url))), tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    // Without its TypeScript settings the plug-in does not follow .ts files, and no-cycle sees nothing.
    settings: { ...importX.flatConfigs.typescript.settings, 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: floors }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  // Determinism below floor 3: clock and randomness are passed in.
  {
    files: ['src/{model,checks,scoring,jira,storage,scan}/**/*.ts', 'src/compose.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is passed in.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is passed in.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Randomness is passed in.' },
        { selector: "CallExpression[callee.property.name='localeCompare']", message: 'Sorting is by code unit, so that reports are byte-equal everywhere.' },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'crypto'],
    },
  },
  // Who may import which packages. A later entry replaces an earlier one, so each zone names all that it bans.
  { files: ['**/*.{ts,tsx}'], rules: { 'no-restricted-imports': ['error', { paths: [noUiKit1, ...noOwnFolders] }] } },
  { files: OWN_FOLDERS, rules: { 'no-restricted-imports': ['error', { paths: [noUiKit1] }] } },
  {
    files: ['src/{checks,scoring,jira,storage,scan,cli}/**/*.ts', 'src/compose.ts', 'stand-ins/{jira,forge}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noForge('Only src/forge imports @forge/*.')] }] },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!zod$|\\.).+', message: 'src/model imports the schema library and itself only.' }] }] },
  },
  {
    // The report and a page draw one picture, and this is the one floor below both; pure, like all of it.
    files: ['src/model/picture/lay-out-teams.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!@dagrejs/dagre$|\\.).+', message: 'The picture imports its layout library and src/model only.' }] }] },
  },
  {
    files: ['static/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './static/tsconfig.json' })] },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['static/*/**/*.{ts,tsx}'],
    ignores: ['static/shared/**', 'static/*.config.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noForge('Only static/shared imports @forge/*.')] }] },
  },
  { files: ['src/cli/main.ts', 'stand-ins/preview/*.ts', 'scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.{ts,mjs,cjs}', 'static/vite.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.{mjs,cjs}'], ...tseslint.configs.disableTypeChecked, languageOptions: { ...tseslint.configs.disableTypeChecked.languageOptions, globals: globals.node } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' } },
);
