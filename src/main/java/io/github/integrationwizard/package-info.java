/// The Integration Wizard for Zilliz Cloud: the entry point of the program, and where to start reading.
///
/// 1. `docs/architecture.md` describes the packages and the data flow, with a diagram; `CONTRIBUTING.md` has a glossary
/// of types.
/// 2. [Launcher] is the main class. [Assembly] builds all objects by hand and is the only class that names concrete
/// providers.
/// 3. `core.form` defines the fields and answers, `core.provider` what is derived from them. `alibaba` is the smallest
/// provider.
/// 4. The two front ends come next: `cli.PolicyCommand` is a typical command, `gui.model.WizardModel` is the state of
/// an open wizard, `gui.step` has its pages.
package io.github.integrationwizard;
