/// The Integration Wizard for Zilliz Cloud: the program's entrance, and where to start reading.
///
/// 1. `docs/architecture.md` has the rooms, the road of data and a drawing; `CONTRIBUTING.md` a glossary of types.
/// 2. [Launcher] is the main class: it opens the window or runs a command. [Assembly] builds everything by hand, and is
/// the
///    only class that names concrete providers.
/// 3. `core.form` has what is asked and typed, `core.provider` what follows from it. `alibaba` is the smallest
/// provider.
/// 4. From there to the two front ends: `cli.PolicyCommand` is the model of a command, `gui.model.WizardModel` the
/// state of
///    an open wizard, `gui.step` its pages.
package io.github.integrationwizard;
